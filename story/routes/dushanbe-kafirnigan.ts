import type { Route } from '../schema/place.ts'

export const dushanbeKafirnigan = {
  id: 'routes/dushanbe-kafirnigan',
  a: 'places/dushanbe',
  b: 'places/kafirnigan',
  road: 'carriage',
  km: 25,
  horse: 1,
  guns: 2,
  top: 886,
  shut: [],
  slow: [4, 5, 6, 7],
  by: 'flood',
  crossing: 'The Kafirnigan: the bridge may be gone, and the fords are taken to be bad from April to July',
} as const satisfies Route
