import type { Route } from '../schema/place.ts'

export const kulobFarkhar = {
  id: 'routes/kulob-farkhar',
  a: 'places/kulob',
  b: 'places/farkhar',
  road: 'caravan',
  km: 66,
  horse: 4,
  guns: 7,
  top: 599,
  shut: [],
  slow: [4, 5],
  by: 'flood',
  crossing: 'The Kyzylsu',
} as const satisfies Route
