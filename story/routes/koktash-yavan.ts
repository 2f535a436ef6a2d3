import type { Route } from '../schema/place.ts'

export const koktashYavan = {
  id: 'routes/koktash-yavan',
  a: 'places/koktash',
  b: 'places/yavan',
  road: 'caravan',
  km: 38,
  horse: 2,
  guns: 5,
  top: 1273,
  shut: [],
  slow: [],
  by: null,
  crossing: 'The Ilyak',
} as const satisfies Route
