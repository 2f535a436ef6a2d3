import type { Route } from '../schema/place.ts'

export const farkharSarai = {
  id: 'routes/farkhar-sarai',
  a: 'places/farkhar',
  b: 'places/sarai',
  road: 'caravan',
  km: 50,
  horse: 3,
  guns: 6,
  top: 857,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
} as const satisfies Route
