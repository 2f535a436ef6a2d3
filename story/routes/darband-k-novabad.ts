import type { Route } from '../schema/place.ts'

export const darbandKNovabad = {
  id: 'routes/darband-k-novabad',
  a: 'places/darband-k',
  b: 'places/novabad',
  road: 'caravan',
  km: 31,
  horse: 2,
  guns: 4,
  top: 1315,
  shut: [],
  slow: [],
  by: null,
  crossing: 'The Surkhob',
} as const satisfies Route
