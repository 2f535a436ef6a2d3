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
  cites: [
    'claims/clans-and-peoples.other-clans',
    'claims/map-of-the-game.peoples-of-districts',
    'claims/land-and-grain.crops-by-district',
    'claims/map-of-the-game.beks-of-the-amirate',
    'claims/map-of-the-game.holders-of-november',
    'claims/numbers-of-people.district-numbers',
  ],
} as const satisfies District
