import type { Route } from '../schema/place.ts'

export const varziminorIskanderkul = {
  id: 'routes/varziminor-iskanderkul',
  a: 'places/varziminor',
  b: 'places/iskanderkul',
  road: 'trail',
  km: 53,
  horse: 5,
  guns: 13,
  top: 2299,
  shut: [],
  slow: [1, 2, 3],
  by: 'snow',
  crossing: 'The Fan river, taken to be bridged',
} as const satisfies Route
