import type { Route } from '../schema/place.ts'

export const chushkaguzarKelif = {
  id: 'routes/chushkaguzar-kelif',
  a: 'places/chushkaguzar',
  b: 'places/kelif',
  road: 'caravan',
  km: 57,
  horse: 3,
  guns: 6,
  top: 300,
  shut: [],
  slow: [],
  by: null,
  crossing: 'The right bank of the Amu, along a railway taken to be broken',
} as const satisfies Route
