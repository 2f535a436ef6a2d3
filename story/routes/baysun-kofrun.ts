import type { Route } from '../schema/place.ts'

export const baysunKofrun = {
  id: 'routes/baysun-kofrun',
  a: 'places/baysun',
  b: 'places/kofrun',
  road: 'carriage',
  km: 18,
  horse: 1,
  guns: 1,
  top: 1249,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
} as const satisfies Route
