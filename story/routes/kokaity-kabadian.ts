import type { Route } from '../schema/place.ts'

export const kokaityKabadian = {
  id: 'routes/kokaity-kabadian',
  a: 'places/kokaity',
  b: 'places/kabadian',
  road: 'caravan',
  km: 75,
  horse: 4,
  guns: 9,
  top: 701,
  shut: [],
  slow: [4, 5, 6],
  by: 'flood',
  crossing: 'The Surkhan, taken to be forded, then the tail of the Babatag, taken to be without water',
} as const satisfies Route
