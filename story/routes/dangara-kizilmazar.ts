import type { Route } from '../schema/place.ts'

export const dangaraKizilmazar = {
  id: 'routes/dangara-kizilmazar',
  a: 'places/dangara',
  b: 'places/kizilmazar',
  road: 'caravan',
  km: 26,
  horse: 2,
  guns: 4,
  top: 966,
  shut: [],
  slow: [4, 5, 6],
  by: 'flood',
  crossing: 'The Kyzylsu, taken to be forded, and to be high from April to June',
} as const satisfies Route
