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
  crossing: 'Dry plain, then the Amu by the Aivaj ferry',
} as const satisfies Route
