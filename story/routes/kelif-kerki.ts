import type { Route } from '../schema/place.ts'

export const kelifKerki = {
  id: 'routes/kelif-kerki',
  a: 'places/kelif',
  b: 'places/kerki',
  road: 'caravan',
  km: 127,
  horse: 7,
  guns: 14,
  top: 329,
  shut: [],
  slow: [],
  by: null,
  crossing: 'The right bank of the Amu, along a railway taken to be broken',
} as const satisfies Route
