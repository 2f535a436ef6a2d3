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
  crossing: 'Plank galleries above the Zeravshan',
} as const satisfies Route
