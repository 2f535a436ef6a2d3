import type { Route } from '../schema/place.ts'

export const anzobVarzob = {
  id: 'routes/anzob-varzob',
  a: 'places/anzob',
  b: 'places/varzob',
  road: 'trail',
  km: 46,
  horse: 4,
  guns: null,
  top: 3271,
  shut: [11, 12, 1, 2, 3, 4, 5],
  slow: [],
  by: 'snow',
  crossing: 'The Varzob, taken to be bridged, and to lie under avalanches from December to April',
} as const satisfies Route
