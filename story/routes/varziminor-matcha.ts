import type { Route } from '../schema/place.ts'

export const varziminorMatcha = {
  id: 'routes/varziminor-matcha',
  a: 'places/varziminor',
  b: 'places/matcha',
  road: 'trail',
  km: 78,
  horse: 8,
  guns: 18,
  top: 2407,
  shut: [],
  slow: [1, 2, 3],
  by: 'snow',
  crossing: 'The Zeravshan, taken to be bridged',
} as const satisfies Route
