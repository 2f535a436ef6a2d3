import type { Route } from '../schema/place.ts'

export const taloqanRustaq = {
  id: 'routes/taloqan-rustaq',
  a: 'places/taloqan',
  b: 'places/rustaq',
  road: 'caravan',
  km: 65,
  horse: 4,
  guns: 9,
  top: 1423,
  shut: [5, 6, 7, 8],
  slow: [12, 1, 2],
  by: 'flood',
  crossing:
    'The Kokcha, taken to be forded except from May to August, then heights taken to be under snow in midwinter',
} as const satisfies Route
