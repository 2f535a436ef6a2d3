import type { Route } from '../schema/place.ts'

export const kurgantyubeKabadian = {
  id: 'routes/kurgantyube-kabadian',
  a: 'places/kurgantyube',
  b: 'places/kabadian',
  road: 'caravan',
  km: 85,
  horse: 5,
  guns: 10,
  top: 590,
  shut: [],
  slow: [],
  by: null,
  crossing: 'Round the south end of Gazi-Mailik',
} as const satisfies Route
