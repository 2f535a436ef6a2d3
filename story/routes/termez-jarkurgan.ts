import type { Route } from '../schema/place.ts'

export const termezJarkurgan = {
  id: 'routes/termez-jarkurgan',
  a: 'places/termez',
  b: 'places/jarkurgan',
  road: 'carriage',
  km: 38,
  horse: 2,
  guns: 3,
  top: 352,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
} as const satisfies Route
