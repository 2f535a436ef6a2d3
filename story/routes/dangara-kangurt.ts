import type { Route } from '../schema/place.ts'

export const dangaraKangurt = {
  id: 'routes/dangara-kangurt',
  a: 'places/dangara',
  b: 'places/kangurt',
  road: 'caravan',
  km: 29,
  horse: 2,
  guns: 4,
  top: 986,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
} as const satisfies Route
