import type { Route } from '../schema/place.ts'

export const hisarKoktash = {
  id: 'routes/hisar-koktash',
  a: 'places/hisar',
  b: 'places/koktash',
  road: 'caravan',
  km: 24,
  horse: 1,
  guns: 3,
  top: 759,
  shut: [],
  slow: [4, 5, 6],
  by: 'flood',
  crossing: 'The Kafirnigan, taken to be forded',
} as const satisfies Route
