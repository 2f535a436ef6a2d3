import type { Route } from '../schema/place.ts'

export const samarkandUrgut = {
  id: 'routes/samarkand-urgut',
  a: 'places/samarkand',
  b: 'places/urgut',
  road: 'carriage',
  km: 40,
  horse: 2,
  guns: 4,
  top: 925,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
} as const satisfies Route
