import type { Route } from '../schema/place.ts'

export const karshiChirakchi = {
  id: 'routes/karshi-chirakchi',
  a: 'places/karshi',
  b: 'places/chirakchi',
  road: 'carriage',
  km: 80,
  horse: 4,
  guns: 7,
  top: 494,
  shut: [],
  slow: [],
  by: null,
  crossing: 'The Kashkadarya',
} as const satisfies Route
