import type { Route } from '../schema/place.ts'

export const hisarDushanbe = {
  id: 'routes/hisar-dushanbe',
  a: 'places/hisar',
  b: 'places/dushanbe',
  road: 'carriage',
  km: 23,
  horse: 1,
  guns: 2,
  top: 805,
  shut: [],
  slow: [],
  by: null,
  crossing: 'The Varzob beside Dushanbe',
} as const satisfies Route
