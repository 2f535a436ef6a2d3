import type { Route } from '../schema/place.ts'

export const varziminorAnzob = {
  id: 'routes/varziminor-anzob',
  a: 'places/varziminor',
  b: 'places/anzob',
  road: 'trail',
  km: 71,
  horse: 8,
  guns: null,
  top: 3271,
  shut: [11, 12, 1, 2, 3, 4, 5],
  slow: [],
  by: 'snow',
  crossing: 'The Yagnob',
} as const satisfies Route
