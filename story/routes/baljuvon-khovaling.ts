import type { Route } from '../schema/place.ts'

export const baljuvonKhovaling = {
  id: 'routes/baljuvon-khovaling',
  a: 'places/baljuvon',
  b: 'places/khovaling',
  road: 'caravan',
  km: 32,
  horse: 2,
  guns: 5,
  top: 1409,
  shut: [],
  slow: [12, 1, 2],
  by: 'snow',
  crossing: '',
} as const satisfies Route
