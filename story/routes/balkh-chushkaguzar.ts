import type { Route } from '../schema/place.ts'

export const balkhChushkaguzar = {
  id: 'routes/balkh-chushkaguzar',
  a: 'places/balkh',
  b: 'places/chushkaguzar',
  road: 'ferry',
  km: 88,
  horse: 6,
  guns: null,
  top: 344,
  shut: [],
  slow: [6, 7, 8],
  by: 'flood',
  crossing: 'The Amu by the Chushka-Guzar ferry, listed about 1906 and taken to run still',
} as const satisfies Route
