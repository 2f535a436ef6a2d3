import type { Route } from '../schema/place.ts'

export const sagirdashtHoburabot = {
  id: 'routes/sagirdasht-hoburabot',
  a: 'places/sagirdasht',
  b: 'places/hoburabot',
  road: 'trail',
  km: 11,
  horse: 2,
  guns: null,
  top: 3294,
  shut: [11, 12, 1, 2, 3, 4, 5],
  slow: [],
  by: 'snow',
  crossing: '',
} as const satisfies Route
