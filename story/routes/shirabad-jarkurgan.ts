import type { Route } from '../schema/place.ts'

export const shirabadJarkurgan = {
  id: 'routes/shirabad-jarkurgan',
  a: 'places/shirabad',
  b: 'places/jarkurgan',
  road: 'caravan',
  km: 47,
  horse: 3,
  guns: 5,
  top: 451,
  shut: [],
  slow: [],
  by: null,
  crossing: 'Steppe, taken to be dry',
} as const satisfies Route
