import type { Route } from '../schema/place.ts'

export const kulobMuminabad = {
  id: 'routes/kulob-muminabad',
  a: 'places/kulob',
  b: 'places/muminabad',
  road: 'caravan',
  km: 38,
  horse: 3,
  guns: 5,
  top: 1224,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
} as const satisfies Route
