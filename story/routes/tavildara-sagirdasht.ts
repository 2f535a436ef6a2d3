import type { Route } from '../schema/place.ts'

export const tavildaraSagirdasht = {
  id: 'routes/tavildara-sagirdasht',
  a: 'places/tavildara',
  b: 'places/sagirdasht',
  road: 'trail',
  km: 30,
  horse: 3,
  guns: 7,
  top: 2465,
  shut: [],
  slow: [1, 2, 3],
  by: 'snow',
  crossing: '',
} as const satisfies Route
