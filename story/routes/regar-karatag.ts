import type { Route } from '../schema/place.ts'

export const regarKaratag = {
  id: 'routes/regar-karatag',
  a: 'places/regar',
  b: 'places/karatag',
  road: 'carriage',
  km: 16,
  horse: 1,
  guns: 2,
  top: 908,
  shut: [],
  slow: [],
  by: null,
  crossing: 'The Karatag river',
} as const satisfies Route
