import type { Route } from '../schema/place.ts'

export const derbentBaysun = {
  id: 'routes/derbent-baysun',
  a: 'places/derbent',
  b: 'places/baysun',
  road: 'carriage',
  km: 26,
  horse: 1,
  guns: 3,
  top: 1337,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
} as const satisfies Route
