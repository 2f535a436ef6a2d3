import type { Route } from '../schema/place.ts'

export const karatagHisar = {
  id: 'routes/karatag-hisar',
  a: 'places/karatag',
  b: 'places/hisar',
  road: 'carriage',
  km: 28,
  horse: 1,
  guns: 2,
  top: 908,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
} as const satisfies Route
