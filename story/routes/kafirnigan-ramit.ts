import type { Route } from '../schema/place.ts'

export const kafirniganRamit = {
  id: 'routes/kafirnigan-ramit',
  a: 'places/kafirnigan',
  b: 'places/ramit',
  road: 'trail',
  km: 34,
  horse: 3,
  guns: 7,
  top: 1294,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
} as const satisfies Route
