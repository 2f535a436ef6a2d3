import type { Route } from '../schema/place.ts'

export const chormagzakNorak = {
  id: 'routes/chormagzak-norak',
  a: 'places/chormagzak',
  b: 'places/norak',
  road: 'caravan',
  km: 19,
  horse: 1,
  guns: 2,
  top: 1397,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
} as const satisfies Route
