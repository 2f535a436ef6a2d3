import type { Route } from '../schema/place.ts'

export const khovalingKulob = {
  id: 'routes/khovaling-kulob',
  a: 'places/khovaling',
  b: 'places/kulob',
  road: 'caravan',
  km: 67,
  horse: 4,
  guns: 8,
  top: 1535,
  shut: [],
  slow: [12, 1, 2],
  by: 'snow',
  crossing: 'The Yakhsu, taken to be forded',
} as const satisfies Route
