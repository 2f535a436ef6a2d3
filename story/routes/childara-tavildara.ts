import type { Route } from '../schema/place.ts'

export const childaraTavildara = {
  id: 'routes/childara-tavildara',
  a: 'places/childara',
  b: 'places/tavildara',
  road: 'trail',
  km: 24,
  horse: 2,
  guns: 5,
  top: 1723,
  shut: [],
  slow: [12, 1, 2],
  by: 'snow',
  crossing: 'The Khingob',
} as const satisfies Route
