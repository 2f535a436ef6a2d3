import type { Route } from '../schema/place.ts'

export const baljuvonObdara = {
  id: 'routes/baljuvon-obdara',
  a: 'places/baljuvon',
  b: 'places/obdara',
  road: 'trail',
  km: 24,
  horse: 2,
  guns: 6,
  top: 1495,
  shut: [],
  slow: [12, 1, 2],
  by: 'snow',
  crossing: 'The gorge of the Kyzylsu',
} as const satisfies Route
