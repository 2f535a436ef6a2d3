import type { Route } from '../schema/place.ts'

export const penjikentVarziminor = {
  id: 'routes/penjikent-varziminor',
  a: 'places/penjikent',
  b: 'places/varziminor',
  road: 'trail',
  km: 98,
  horse: 9,
  guns: 21,
  top: 1464,
  shut: [],
  slow: [12, 1, 2],
  by: 'snow',
  crossing: 'Above the Zeravshan, by what are taken to be plank galleries',
} as const satisfies Route
