import type { Route } from '../schema/place.ts'

export const garmKamchirak = {
  id: 'routes/garm-kamchirak',
  a: 'places/garm',
  b: 'places/kamchirak',
  road: 'trail',
  km: 19,
  horse: 3,
  guns: 6,
  top: 2726,
  shut: [12, 1, 2, 3, 4],
  slow: [],
  by: 'snow',
  crossing: 'The Surkhob, taken to be bridged',
} as const satisfies Route
