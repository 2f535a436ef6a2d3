import type { Route } from '../schema/place.ts'

export const karshiGuzar = {
  id: 'routes/karshi-guzar',
  a: 'places/karshi',
  b: 'places/guzar',
  road: 'carriage',
  km: 55,
  horse: 3,
  guns: 5,
  top: 507,
  shut: [],
  slow: [],
  by: null,
  crossing: 'Canals of the Kashkadarya, taken to be bridged',
} as const satisfies Route
