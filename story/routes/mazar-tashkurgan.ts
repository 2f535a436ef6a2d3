import type { Route } from '../schema/place.ts'

export const mazarTashkurgan = {
  id: 'routes/mazar-tashkurgan',
  a: 'places/mazar',
  b: 'places/tashkurgan',
  road: 'carriage',
  km: 61,
  horse: 3,
  guns: 5,
  top: 451,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
} as const satisfies Route
