import type { Route } from '../schema/place.ts'

export const shahrisabzYakkabag = {
  id: 'routes/shahrisabz-yakkabag',
  a: 'places/shahrisabz',
  b: 'places/yakkabag',
  road: 'carriage',
  km: 18,
  horse: 1,
  guns: 1,
  top: 622,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
} as const satisfies Route
