import type { District } from '../schema/place.ts'

export const samarkand = {
  id: 'districts/samarkand',
  name: 'Samarkand',
  role: 'play',
  seat: 'places/samarkand',
  thousands: 330,
  peoples: 'Persian-speaking and Turki townsmen and villages, Russians, Jews',
  economy: 'Railway, cotton, vines',
  authority: 'Soviet Turkestan',
  neighbours: [
    'districts/denau',
    'districts/karshi',
    'districts/shahrisabz',
    'districts/uratyube',
    'districts/zeravshan',
  ],
  start: { holder: 'reds', support: -30, grain: 9900, herds: 2640 },
  cites: [
    'claims/map-of-the-game.peoples-of-districts',
    'claims/map-of-the-game.holders-of-november',
    'claims/map-of-the-game.general-knowledge',
    'claims/numbers-of-people.district-numbers',
  ],
} as const satisfies District
