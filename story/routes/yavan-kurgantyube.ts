import type { Route } from '../schema/place.ts'

export const yavanKurgantyube = {
  id: 'routes/yavan-kurgantyube',
  a: 'places/yavan',
  b: 'places/kurgantyube',
  road: 'caravan',
  km: 66,
  horse: 3,
  guns: 7,
  top: 655,
  shut: [],
  slow: [],
  by: null,
  crossing: 'The Yavansu',
} as const satisfies Route
