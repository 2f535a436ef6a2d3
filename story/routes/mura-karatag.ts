import type { Route } from '../schema/place.ts'

export const muraKaratag = {
  id: 'routes/mura-karatag',
  a: 'places/mura',
  b: 'places/karatag',
  road: 'trail',
  km: 48,
  horse: 4,
  guns: null,
  top: 3733,
  shut: [10, 11, 12, 1, 2, 3, 4, 5, 6],
  slow: [],
  by: 'snow',
  crossing: 'The Karatag river',
} as const satisfies Route
