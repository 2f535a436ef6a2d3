import type { Route } from '../schema/place.ts'

export const karshiKerki = {
  id: 'routes/karshi-kerki',
  a: 'places/karshi',
  b: 'places/kerki',
  road: 'caravan',
  km: 143,
  horse: 8,
  guns: 16,
  top: 380,
  shut: [],
  slow: [],
  by: null,
  crossing: 'Steppe, along a railway taken to be broken',
} as const satisfies Route
