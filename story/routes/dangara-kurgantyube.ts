import type { Route } from '../schema/place.ts'

export const dangaraKurgantyube = {
  id: 'routes/dangara-kurgantyube',
  a: 'places/dangara',
  b: 'places/kurgantyube',
  road: 'caravan',
  km: 75,
  horse: 4,
  guns: 9,
  top: 974,
  shut: [],
  slow: [5, 6, 7, 8, 9],
  by: 'flood',
  crossing: 'The Vakhsh at the Sarband narrows, taken to have a boat, and no ford from May to September',
} as const satisfies Route
