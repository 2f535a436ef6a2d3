import type { Route } from '../schema/place.ts'

export const khovalingMuminabad = {
  id: 'routes/khovaling-muminabad',
  a: 'places/khovaling',
  b: 'places/muminabad',
  road: 'trail',
  km: 43,
  horse: 4,
  guns: 9,
  top: 1439,
  shut: [],
  slow: [12, 1, 2],
  by: 'snow',
  crossing: '',
} as const satisfies Route
