import type { Route } from '../schema/place.ts'

export const termezShirabad = {
  id: 'routes/termez-shirabad',
  a: 'places/termez',
  b: 'places/shirabad',
  road: 'carriage',
  km: 61,
  horse: 3,
  guns: 5,
  top: 420,
  shut: [],
  slow: [],
  by: null,
  crossing: 'Delta of the Sherabad river',
} as const satisfies Route
