import type { Route } from '../schema/place.ts'

export const guzarTengikhoram = {
  id: 'routes/guzar-tengikhoram',
  a: 'places/guzar',
  b: 'places/tengikhoram',
  road: 'carriage',
  km: 38,
  horse: 2,
  guns: 4,
  top: 1034,
  shut: [],
  slow: [3, 4, 5],
  by: 'flood',
  crossing: 'The Guzar river, taken to be forded several times, with spates from March to May',
} as const satisfies Route
