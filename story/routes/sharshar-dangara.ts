import type { Route } from '../schema/place.ts'

export const sharsharDangara = {
  id: 'routes/sharshar-dangara',
  a: 'places/sharshar',
  b: 'places/dangara',
  road: 'caravan',
  km: 32,
  horse: 2,
  guns: 4,
  top: 1162,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
} as const satisfies Route
