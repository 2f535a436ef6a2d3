import type { Route } from '../schema/place.ts'

export const mirshadeYurchi = {
  id: 'routes/mirshade-yurchi',
  a: 'places/mirshade',
  b: 'places/yurchi',
  road: 'carriage',
  km: 25,
  horse: 1,
  guns: 2,
  top: 570,
  shut: [],
  slow: [4, 5, 6, 7],
  by: 'flood',
  crossing: 'The Sangardak, taken to be forded, and to be high from April to July',
} as const satisfies Route
