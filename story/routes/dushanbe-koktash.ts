import type { Route } from '../schema/place.ts'

export const dushanbeKoktash = {
  id: 'routes/dushanbe-koktash',
  a: 'places/dushanbe',
  b: 'places/koktash',
  road: 'carriage',
  km: 15,
  horse: 1,
  guns: 1,
  top: 809,
  shut: [],
  slow: [4, 5, 6, 7],
  by: 'flood',
  crossing: 'The Kafirnigan, taken to be crossed by boat or ford, and to have no ford from April to July',
} as const satisfies Route
