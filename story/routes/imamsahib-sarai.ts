import type { Route } from '../schema/place.ts'

export const imamsahibSarai = {
  id: 'routes/imamsahib-sarai',
  a: 'places/imamsahib',
  b: 'places/sarai',
  road: 'ferry',
  km: 20,
  horse: 2,
  guns: null,
  top: 361,
  shut: [],
  slow: [6, 7, 8],
  by: 'flood',
  crossing: 'The Panj, taken to have a ferry boat',
} as const satisfies Route
