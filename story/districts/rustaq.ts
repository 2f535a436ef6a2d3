import type { District } from '../schema/place.ts'

export const rustaq = {
  id: 'districts/rustaq',
  name: 'Rustaq',
  role: 'bank',
  seat: 'places/rustaq',
  thousands: 70,
  peoples: 'Persian-speaking and Turki villages; camps, it is said, of people from across the river',
  economy: 'Apples, wheat',
  authority: 'Afghanistan',
  neighbours: ['districts/badakhshan', 'districts/kulob', 'districts/qataghan'],
  start: { holder: 'afghans', support: 35, grain: 1400, herds: 1050 },
  cites: [
    'claims/map-of-the-game.gone-over-the-river',
    'claims/map-of-the-game.goods-of-districts',
    'claims/map-of-the-game.general-knowledge',
    'claims/numbers-of-people.district-numbers',
  ],
} as const satisfies District
