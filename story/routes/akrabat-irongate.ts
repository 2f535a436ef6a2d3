import type { Route } from '../schema/place.ts'

export const akrabatIrongate = {
  id: 'routes/akrabat-irongate',
  a: 'places/akrabat',
  b: 'places/irongate',
  road: 'carriage',
  km: 17,
  horse: 1,
  guns: 2,
  top: 1606,
  shut: [],
  slow: [12, 1, 2],
  by: 'snow',
  crossing: '',
} as const satisfies Route
