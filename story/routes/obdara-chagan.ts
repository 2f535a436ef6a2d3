import type { Route } from '../schema/place.ts'

export const obdaraChagan = {
  id: 'routes/obdara-chagan',
  a: 'places/obdara',
  b: 'places/chagan',
  road: 'trail',
  km: 5,
  horse: 1,
  guns: 1,
  top: 1495,
  shut: [],
  slow: [12, 1, 2],
  by: 'snow',
  crossing: '',
} as const satisfies Route
