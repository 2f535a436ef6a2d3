import type { Route } from '../schema/place.ts'

export const shaartuzAivaj = {
  id: 'routes/shaartuz-aivaj',
  a: 'places/shaartuz',
  b: 'places/aivaj',
  road: 'caravan',
  km: 39,
  horse: 2,
  guns: 4,
  top: 364,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
} as const satisfies Route
