import type { Route } from '../schema/place.ts'

export const regarHisar = {
  id: 'routes/regar-hisar',
  a: 'places/regar',
  b: 'places/hisar',
  road: 'carriage',
  km: 32,
  horse: 2,
  guns: 3,
  top: 823,
  shut: [],
  slow: [],
  by: null,
  crossing: 'Water of the Khanaka and the Shirkent, taken to run in canals',
} as const satisfies Route
