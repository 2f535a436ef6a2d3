import type { District } from '../schema/place.ts'

export const guzar = {
  id: 'districts/guzar',
  name: 'Guzar',
  role: 'play',
  seat: 'places/guzar',
  thousands: 60,
  peoples: 'Kungrat and Mangyt Turki, Turk clans, Persian-speaking villages',
  economy: 'Wheat on rain-watered hills and a large weekly cattle fair',
  authority: 'Formerly the bek of Guzar',
  neighbours: [
    'districts/baysun',
    'districts/denau',
    'districts/karshi',
    'districts/kelif',
    'districts/shahrisabz',
    'districts/shirabad',
  ],
  start: { holder: 'republic', support: 10, grain: 1800, herds: 1200 },
  cites: ['sources/hamilton-1906'],
} as const satisfies District
