import type { District } from '../schema/place.ts'

export const rustaq = {
  id: 'districts/rustaq',
  name: 'Rustaq',
  role: 'bank',
  seat: 'places/rustaq',
  thousands: 70,
  peoples: 'Persian-speaking and Turki villages, camps of people from across the river',
  economy: 'Apples, wheat',
  authority: 'Afghanistan',
  neighbours: ['districts/badakhshan', 'districts/kulob', 'districts/qataghan'],
  start: { holder: 'afghans', support: 35, grain: 1400, herds: 1050 },
  cites: [],
} as const satisfies District
