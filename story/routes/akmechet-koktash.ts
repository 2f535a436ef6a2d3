import type { Route } from '../schema/place.ts'

export const akmechetKoktash = {
  id: 'routes/akmechet-koktash',
  a: 'places/akmechet',
  b: 'places/koktash',
  road: 'caravan',
  km: 143,
  horse: 8,
  guns: 17,
  top: 821,
  shut: [],
  slow: [4, 5, 6],
  by: 'flood',
  crossing: 'The Kafirnigan and its narrows, taken to be forded',
} as const satisfies Route
