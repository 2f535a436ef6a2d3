import type { Route } from '../schema/place.ts'

export const kangurtKizilmazar = {
  id: 'routes/kangurt-kizilmazar',
  a: 'places/kangurt',
  b: 'places/kizilmazar',
  road: 'caravan',
  km: 28,
  horse: 2,
  guns: 3,
  top: 1105,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
} as const satisfies Route
