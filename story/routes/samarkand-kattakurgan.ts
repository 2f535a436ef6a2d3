import type { Route } from '../schema/place.ts'

export const samarkandKattakurgan = {
  id: 'routes/samarkand-kattakurgan',
  a: 'places/samarkand',
  b: 'places/kattakurgan',
  road: 'carriage',
  km: 75,
  horse: 3,
  guns: 6,
  top: 710,
  shut: [],
  slow: [],
  by: null,
  crossing: 'The railway and the Zeravshan',
} as const satisfies Route
