import type { Route } from '../schema/place.ts'

export const tashkurganAivaj = {
  id: 'routes/tashkurgan-aivaj',
  a: 'places/tashkurgan',
  b: 'places/aivaj',
  road: 'ferry',
  km: 53,
  horse: 4,
  guns: null,
  top: 431,
  shut: [],
  slow: [6, 7, 8],
  by: 'flood',
  crossing:
    'A plain taken to be dry, then the Amu by the Aivaj ferry, listed about 1906 and taken to run still',
} as const satisfies Route
