import type { Route } from '../schema/place.ts'

export const guzarKelif = {
  id: 'routes/guzar-kelif',
  a: 'places/guzar',
  b: 'places/kelif',
  road: 'caravan',
  km: 159,
  horse: 9,
  guns: 19,
  top: 1151,
  shut: [],
  slow: [],
  by: null,
  crossing: 'Steppe west of Kugitang, taken to be dry',
} as const satisfies Route
