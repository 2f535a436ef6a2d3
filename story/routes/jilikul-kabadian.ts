import type { Route } from '../schema/place.ts'

export const jilikulKabadian = {
  id: 'routes/jilikul-kabadian',
  a: 'places/jilikul',
  b: 'places/kabadian',
  road: 'caravan',
  km: 39,
  horse: 2,
  guns: 5,
  top: 590,
  shut: [],
  slow: [],
  by: null,
  crossing: 'Taken to be without water before the Kafirnigan',
} as const satisfies Route
