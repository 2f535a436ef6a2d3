import type { District } from '../schema/place.ts'

export const badakhshan = {
  id: 'districts/badakhshan',
  name: 'Badakhshan',
  role: 'margin',
  seat: 'places/faizabad-b',
  thousands: 100,
  peoples: 'Persian-speaking mountain villages',
  economy: 'Terraced grain, sheep',
  authority: 'Afghanistan',
  neighbours: ['districts/darvaz', 'districts/kulob', 'districts/pamir', 'districts/rustaq'],
  start: { holder: 'afghans', support: 15, grain: 800, herds: 1000 },
  cites: ['claims/map-of-the-game.general-knowledge', 'claims/numbers-of-people.district-numbers'],
} as const satisfies District
