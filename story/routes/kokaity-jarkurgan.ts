import type { Route } from '../schema/place.ts'

export const kokaityJarkurgan = {
  id: 'routes/kokaity-jarkurgan',
  a: 'places/kokaity',
  b: 'places/jarkurgan',
  road: 'carriage',
  km: 17,
  horse: 1,
  guns: 1,
  top: 375,
  shut: [],
  slow: [4, 5, 6],
  by: 'flood',
  crossing: 'The Surkhan',
} as const satisfies Route
