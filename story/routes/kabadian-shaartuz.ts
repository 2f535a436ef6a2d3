import type { Route } from '../schema/place.ts'

export const kabadianShaartuz = {
  id: 'routes/kabadian-shaartuz',
  a: 'places/kabadian',
  b: 'places/shaartuz',
  road: 'carriage',
  km: 19,
  horse: 1,
  guns: 2,
  top: 403,
  shut: [],
  slow: [4, 5, 6],
  by: 'flood',
  crossing: 'The Kafirnigan, taken to be forded',
} as const satisfies Route
