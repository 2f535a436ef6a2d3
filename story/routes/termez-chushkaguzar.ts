import type { Route } from '../schema/place.ts'

export const termezChushkaguzar = {
  id: 'routes/termez-chushkaguzar',
  a: 'places/termez',
  b: 'places/chushkaguzar',
  road: 'caravan',
  km: 50,
  horse: 3,
  guns: 6,
  top: 301,
  shut: [],
  slow: [],
  by: null,
  crossing: 'The right bank of the Amu',
} as const satisfies Route
