import type { Route } from '../schema/place.ts'

export const muminabadShurabad = {
  id: 'routes/muminabad-shurabad',
  a: 'places/muminabad',
  b: 'places/shurabad',
  road: 'trail',
  km: 36,
  horse: 4,
  guns: 9,
  top: 1958,
  shut: [],
  slow: [12, 1, 2],
  by: 'snow',
  crossing: '',
} as const satisfies Route
