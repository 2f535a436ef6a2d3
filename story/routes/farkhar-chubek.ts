import type { Route } from '../schema/place.ts'

export const farkharChubek = {
  id: 'routes/farkhar-chubek',
  a: 'places/farkhar',
  b: 'places/chubek',
  road: 'caravan',
  km: 35,
  horse: 2,
  guns: 4,
  top: 548,
  shut: [],
  slow: [6, 7, 8],
  by: 'flood',
  crossing: 'Channels and islands of the Panj',
} as const satisfies Route
