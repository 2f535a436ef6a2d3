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
  crossing: 'Ford of the Surkhan, then no water over the tail of the Babatag',
} as const satisfies Route
