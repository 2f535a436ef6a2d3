import type { Route } from '../schema/place.ts'

export const karshiSamarkand = {
  id: 'routes/karshi-samarkand',
  a: 'places/karshi',
  b: 'places/samarkand',
  road: 'carriage',
  km: 151,
  horse: 7,
  guns: 13,
  top: 737,
  shut: [],
  slow: [],
  by: null,
  crossing: 'The Jam defile, and steppe taken to have wells',
} as const satisfies Route
