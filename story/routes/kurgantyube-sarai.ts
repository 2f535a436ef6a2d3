import type { Route } from '../schema/place.ts'

export const kurgantyubeSarai = {
  id: 'routes/kurgantyube-sarai',
  a: 'places/kurgantyube',
  b: 'places/sarai',
  road: 'caravan',
  km: 88,
  horse: 5,
  guns: 10,
  top: 473,
  shut: [],
  slow: [5, 6, 7, 8, 9],
  by: 'flood',
  crossing: 'The Vakhsh, taken to have a ferry boat, then steppe',
} as const satisfies Route
