import type { Route } from '../schema/place.ts'

export const termezAivaj = {
  id: 'routes/termez-aivaj',
  a: 'places/termez',
  b: 'places/aivaj',
  road: 'caravan',
  km: 108,
  horse: 6,
  guns: 12,
  top: 456,
  shut: [],
  slow: [],
  by: null,
  crossing: 'The right bank of the Amu, taken to be reed beds',
} as const satisfies Route
