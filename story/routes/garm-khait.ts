import type { Route } from '../schema/place.ts'

export const garmKhait = {
  id: 'routes/garm-khait',
  a: 'places/garm',
  b: 'places/khait',
  road: 'caravan',
  km: 58,
  horse: 3,
  guns: 7,
  top: 1634,
  shut: [],
  slow: [12, 1, 2],
  by: 'snow',
  crossing: 'The Surkhob',
} as const satisfies Route
