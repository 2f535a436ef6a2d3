import type { Route } from '../schema/place.ts'

export const chaganKhovaling = {
  id: 'routes/chagan-khovaling',
  a: 'places/chagan',
  b: 'places/khovaling',
  road: 'trail',
  km: 21,
  horse: 2,
  guns: 5,
  top: 1627,
  shut: [],
  slow: [12, 1, 2],
  by: 'snow',
  crossing: '',
} as const satisfies Route
