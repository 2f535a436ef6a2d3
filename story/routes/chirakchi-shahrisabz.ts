import type { Route } from '../schema/place.ts'

export const chirakchiShahrisabz = {
  id: 'routes/chirakchi-shahrisabz',
  a: 'places/chirakchi',
  b: 'places/shahrisabz',
  road: 'carriage',
  km: 25,
  horse: 1,
  guns: 2,
  top: 622,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
} as const satisfies Route
