import type { Route } from '../schema/place.ts'

export const kulobShurabad = {
  id: 'routes/kulob-shurabad',
  a: 'places/kulob',
  b: 'places/shurabad',
  road: 'trail',
  km: 30,
  horse: 3,
  guns: 8,
  top: 1958,
  shut: [],
  slow: [12, 1, 2],
  by: 'snow',
  crossing: '',
} as const satisfies Route
