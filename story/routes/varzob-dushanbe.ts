import type { Route } from '../schema/place.ts'

export const varzobDushanbe = {
  id: 'routes/varzob-dushanbe',
  a: 'places/varzob',
  b: 'places/dushanbe',
  road: 'caravan',
  km: 27,
  horse: 1,
  guns: 3,
  top: 1237,
  shut: [],
  slow: [],
  by: null,
  crossing: 'The Varzob',
} as const satisfies Route
