import type { Route } from '../schema/place.ts'

export const shurchiYurchi = {
  id: 'routes/shurchi-yurchi',
  a: 'places/shurchi',
  b: 'places/yurchi',
  road: 'carriage',
  km: 25,
  horse: 1,
  guns: 2,
  top: 570,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
} as const satisfies Route
