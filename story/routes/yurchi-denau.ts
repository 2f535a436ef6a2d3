import type { Route } from '../schema/place.ts'

export const yurchiDenau = {
  id: 'routes/yurchi-denau',
  a: 'places/yurchi',
  b: 'places/denau',
  road: 'carriage',
  km: 10,
  horse: 1,
  guns: 1,
  top: 570,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
} as const satisfies Route
