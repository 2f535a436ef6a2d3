import type { Route } from '../schema/place.ts'

export const kulobChubek = {
  id: 'routes/kulob-chubek',
  a: 'places/kulob',
  b: 'places/chubek',
  road: 'carriage',
  km: 40,
  horse: 2,
  guns: 4,
  top: 697,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
} as const satisfies Route
