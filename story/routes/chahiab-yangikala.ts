import type { Route } from '../schema/place.ts'

export const chahiabYangikala = {
  id: 'routes/chahiab-yangikala',
  a: 'places/chahiab',
  b: 'places/yangikala',
  road: 'caravan',
  km: 27,
  horse: 1,
  guns: 3,
  top: 1025,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
} as const satisfies Route
