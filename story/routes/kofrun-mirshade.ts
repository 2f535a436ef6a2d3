import type { Route } from '../schema/place.ts'

export const kofrunMirshade = {
  id: 'routes/kofrun-mirshade',
  a: 'places/kofrun',
  b: 'places/mirshade',
  road: 'carriage',
  km: 34,
  horse: 2,
  guns: 3,
  top: 947,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
} as const satisfies Route
