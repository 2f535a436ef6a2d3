import type { Route } from '../schema/place.ts'

export const matchaNovabad = {
  id: 'routes/matcha-novabad',
  a: 'places/matcha',
  b: 'places/novabad',
  road: 'trail',
  km: 129,
  horse: 13,
  guns: null,
  top: 4143,
  shut: [11, 12, 1, 2, 3, 4, 5],
  slow: [],
  by: 'snow',
  crossing: 'Over the Hisar range to the Sorbog',
} as const satisfies Route
