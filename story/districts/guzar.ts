import type { District } from '../schema/place.ts'

export const guzar = {
  id: 'districts/guzar',
  name: 'Guzar',
  role: 'play',
  seat: 'places/guzar',
  villages: ['places/tengikhoram'],
  thousands: 60,
  peoples: 'Kungrat and Mangyt Turki, Turk clans, Persian-speaking villages',
  economy: 'Wheat on rain-watered hills, by general knowledge; a large cattle fair by report',
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
  cites: [
    'claims/map-of-the-game.guzar-cattle-fair',
    'claims/clans-and-peoples.other-clans',
    'claims/map-of-the-game.peoples-of-districts',
    'claims/land-and-grain.crops-by-district',
    'claims/map-of-the-game.beks-of-the-amirate',
    'claims/map-of-the-game.holders-of-november',
    'claims/numbers-of-people.district-numbers',
  ],
} as const satisfies District
