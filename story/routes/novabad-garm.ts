import type { Route } from '../schema/place.ts'

export const novabadGarm = {
  id: 'routes/novabad-garm',
  a: 'places/novabad',
  b: 'places/garm',
  road: 'caravan',
  km: 25,
  horse: 2,
  guns: 3,
  top: 1466,
  shut: [],
  slow: [12, 1, 2],
  by: 'snow',
  crossing: 'The Surkhob, taken to be bridged below Garm',
} as const satisfies Route
