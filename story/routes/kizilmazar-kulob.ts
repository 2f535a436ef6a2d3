import type { Route } from '../schema/place.ts'

export const kizilmazarKulob = {
  id: 'routes/kizilmazar-kulob',
  a: 'places/kizilmazar',
  b: 'places/kulob',
  road: 'carriage',
  km: 30,
  horse: 1,
  guns: 3,
  top: 797,
  shut: [],
  slow: [4, 5],
  by: 'flood',
  crossing: 'The Kyzylsu and the Yakhsu, taken to be forded',
} as const satisfies Route
