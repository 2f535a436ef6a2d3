import type { Route } from '../schema/place.ts'

export const iskanderkulMura = {
  id: 'routes/iskanderkul-mura',
  a: 'places/iskanderkul',
  b: 'places/mura',
  road: 'trail',
  km: 18,
  horse: 3,
  guns: null,
  top: 3622,
  shut: [10, 11, 12, 1, 2, 3, 4, 5, 6],
  slow: [],
  by: 'snow',
  crossing: '',
} as const satisfies Route
