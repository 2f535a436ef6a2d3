import type { Route } from '../schema/place.ts'

export const khaitLablabob = {
  id: 'routes/khait-lablabob',
  a: 'places/khait',
  b: 'places/lablabob',
  road: 'caravan',
  km: 10,
  horse: 1,
  guns: 1,
  top: 1634,
  shut: [],
  slow: [12, 1, 2],
  by: 'snow',
  crossing: '',
} as const satisfies Route
