import type { Route } from '../schema/place.ts'

export const chormagzakYavan = {
  id: 'routes/chormagzak-yavan',
  a: 'places/chormagzak',
  b: 'places/yavan',
  road: 'caravan',
  km: 19,
  horse: 1,
  guns: 2,
  top: 1237,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
} as const satisfies Route
