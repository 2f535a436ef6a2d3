import type { Route } from '../schema/place.ts'

export const sayrobDerbent = {
  id: 'routes/sayrob-derbent',
  a: 'places/sayrob',
  b: 'places/derbent',
  road: 'carriage',
  km: 24,
  horse: 1,
  guns: 2,
  top: 1184,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
} as const satisfies Route
