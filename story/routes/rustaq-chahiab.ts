import type { Route } from '../schema/place.ts'

export const rustaqChahiab = {
  id: 'routes/rustaq-chahiab',
  a: 'places/rustaq',
  b: 'places/chahiab',
  road: 'caravan',
  km: 39,
  horse: 2,
  guns: 5,
  top: 1311,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
} as const satisfies Route
