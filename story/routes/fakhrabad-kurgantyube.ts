import type { Route } from '../schema/place.ts'

export const fakhrabadKurgantyube = {
  id: 'routes/fakhrabad-kurgantyube',
  a: 'places/fakhrabad',
  b: 'places/kurgantyube',
  road: 'carriage',
  km: 61,
  horse: 3,
  guns: 5,
  top: 1244,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
} as const satisfies Route
