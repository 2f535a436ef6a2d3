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
  crossing:
    'The Vakhsh by Pul-i Sangin, a bridge that a traveller saw in 1908; taken to stand still and to serve in every month',
} as const satisfies Route
