import type { Route } from '../schema/place.ts'

export const mirshadeShurchi = {
  id: 'routes/mirshade-shurchi',
  a: 'places/mirshade',
  b: 'places/shurchi',
  road: 'caravan',
  km: 12,
  horse: 1,
  guns: 1,
  top: 492,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
} as const satisfies Route
