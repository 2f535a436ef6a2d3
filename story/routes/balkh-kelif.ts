import type { Route } from '../schema/place.ts'

export const balkhKelif = {
  id: 'routes/balkh-kelif',
  a: 'places/balkh',
  b: 'places/kelif',
  road: 'ferry',
  km: 104,
  horse: 6,
  guns: null,
  top: 344,
  shut: [],
  slow: [6, 7, 8],
  by: 'flood',
  crossing: 'The Amu by the Kelif ferry, listed about 1906 and taken to run still',
} as const satisfies Route
