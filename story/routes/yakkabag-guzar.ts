import type { Route } from '../schema/place.ts'

export const yakkabagGuzar = {
  id: 'routes/yakkabag-guzar',
  a: 'places/yakkabag',
  b: 'places/guzar',
  road: 'caravan',
  km: 62,
  horse: 3,
  guns: 7,
  top: 579,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
} as const satisfies Route
