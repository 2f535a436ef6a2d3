import type { Route } from '../schema/place.ts'

export const mazarBalkh = {
  id: 'routes/mazar-balkh',
  a: 'places/mazar',
  b: 'places/balkh',
  road: 'carriage',
  km: 23,
  horse: 1,
  guns: 2,
  top: 360,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
} as const satisfies Route
