import type { Route } from '../schema/place.ts'

export const kokaityShurchi = {
  id: 'routes/kokaity-shurchi',
  a: 'places/kokaity',
  b: 'places/shurchi',
  road: 'carriage',
  km: 52,
  horse: 2,
  guns: 4,
  top: 450,
  shut: [],
  slow: [],
  by: null,
  crossing: 'The right bank of the Surkhan',
} as const satisfies Route
