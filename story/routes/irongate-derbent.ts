import type { Route } from '../schema/place.ts'

export const irongateDerbent = {
  id: 'routes/irongate-derbent',
  a: 'places/irongate',
  b: 'places/derbent',
  road: 'carriage',
  km: 9,
  horse: 1,
  guns: 1,
  top: 1184,
  shut: [],
  slow: [],
  by: null,
  crossing: 'Head of the Sherabad river, taken to be forded',
} as const satisfies Route
