import type { District } from '../schema/place.ts'

export const karshi = {
  id: 'districts/karshi',
  name: 'Karshi',
  role: 'play',
  seat: 'places/karshi',
  thousands: 130,
  peoples: 'Mangyt, Kungrat and Sarai Turki, Persian-speaking townsmen, Turkmen, Arabs',
  economy: 'Watered wheat, cotton and tobacco; sheep on the steppe',
  authority: 'Formerly the bek of Karshi; now the republic, with a Red garrison',
  neighbours: ['districts/guzar', 'districts/kelif', 'districts/samarkand', 'districts/shahrisabz'],
  start: { holder: 'reds', support: -20, grain: 3900, herds: 1560 },
  cites: ['sources/hamilton-1906'],
} as const satisfies District
