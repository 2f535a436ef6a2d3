import type { Route } from '../schema/place.ts'

export const mazarTermez = {
  id: 'routes/mazar-termez',
  a: 'places/mazar',
  b: 'places/termez',
  road: 'ferry',
  km: 75,
  horse: 5,
  guns: null,
  top: 360,
  shut: [],
  slow: [6, 7, 8],
  by: 'flood',
  crossing: 'The Amu by the ferry at Patta-Hisar, listed about 1906 and taken to run still',
} as const satisfies Route
