import type { Route } from '../schema/place.ts'

export const koktashFakhrabad = {
  id: 'routes/koktash-fakhrabad',
  a: 'places/koktash',
  b: 'places/fakhrabad',
  road: 'carriage',
  km: 17,
  horse: 1,
  guns: 2,
  top: 1244,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
} as const satisfies Route
