import type { Route } from '../schema/place.ts'

export const pulisanginSharshar = {
  id: 'routes/pulisangin-sharshar',
  a: 'places/pulisangin',
  b: 'places/sharshar',
  road: 'caravan',
  km: 6,
  horse: 1,
  guns: 1,
  top: 996,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
} as const satisfies Route
