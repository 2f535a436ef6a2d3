import type { Route } from '../schema/place.ts'

export const kangurtBaljuvon = {
  id: 'routes/kangurt-baljuvon',
  a: 'places/kangurt',
  b: 'places/baljuvon',
  road: 'caravan',
  km: 16,
  horse: 1,
  guns: 2,
  top: 1211,
  shut: [],
  slow: [4, 5, 6],
  by: 'flood',
  crossing: 'The Kyzylsu, taken to be forded, and to be high from April to June',
} as const satisfies Route
