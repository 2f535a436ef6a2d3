import type { Route } from '../schema/place.ts'

export const shirabadSayrob = {
  id: 'routes/shirabad-sayrob',
  a: 'places/shirabad',
  b: 'places/sayrob',
  road: 'carriage',
  km: 47,
  horse: 2,
  guns: 5,
  top: 905,
  shut: [],
  slow: [3, 4, 5],
  by: 'flood',
  crossing: 'The Sherabad gorge, its river taken to be forded',
} as const satisfies Route
