import type { Route } from '../schema/place.ts'

export const darbandKChildara = {
  id: 'routes/darband-k-childara',
  a: 'places/darband-k',
  b: 'places/childara',
  road: 'trail',
  km: 40,
  horse: 4,
  guns: 9,
  top: 1556,
  shut: [],
  slow: [12, 1, 2],
  by: 'snow',
  crossing: 'The Khingob',
} as const satisfies Route
