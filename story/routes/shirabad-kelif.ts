import type { Route } from '../schema/place.ts'

export const shirabadKelif = {
  id: 'routes/shirabad-kelif',
  a: 'places/shirabad',
  b: 'places/kelif',
  road: 'caravan',
  km: 88,
  horse: 5,
  guns: 10,
  top: 420,
  shut: [],
  slow: [],
  by: null,
  crossing: 'Round the south end of Kugitang; taken to be without water',
} as const satisfies Route
