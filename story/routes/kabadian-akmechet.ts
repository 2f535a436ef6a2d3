import type { Route } from '../schema/place.ts'

export const kabadianAkmechet = {
  id: 'routes/kabadian-akmechet',
  a: 'places/kabadian',
  b: 'places/akmechet',
  road: 'caravan',
  km: 20,
  horse: 1,
  guns: 2,
  top: 428,
  shut: [],
  slow: [],
  by: null,
  crossing: 'The Kafirnigan',
} as const satisfies Route
