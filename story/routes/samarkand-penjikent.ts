import type { Route } from '../schema/place.ts'

export const samarkandPenjikent = {
  id: 'routes/samarkand-penjikent',
  a: 'places/samarkand',
  b: 'places/penjikent',
  road: 'carriage',
  km: 66,
  horse: 3,
  guns: 6,
  top: 954,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
} as const satisfies Route
