import type { Route } from '../schema/place.ts'

export const shahrisabzKitab = {
  id: 'routes/shahrisabz-kitab',
  a: 'places/shahrisabz',
  b: 'places/kitab',
  road: 'carriage',
  km: 9,
  horse: 1,
  guns: 1,
  top: 648,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
} as const satisfies Route
