import type { Route } from '../schema/place.ts'

export const pulisanginKangurt = {
  id: 'routes/pulisangin-kangurt',
  a: 'places/pulisangin',
  b: 'places/kangurt',
  road: 'caravan',
  km: 34,
  horse: 2,
  guns: 5,
  top: 1355,
  shut: [],
  slow: [],
  by: null,
  crossing: 'The Vakhsh by the stone bridge, in every month',
} as const satisfies Route
