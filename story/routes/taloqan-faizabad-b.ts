import type { Route } from '../schema/place.ts'

export const taloqanFaizabadB = {
  id: 'routes/taloqan-faizabad-b',
  a: 'places/taloqan',
  b: 'places/faizabad-b',
  road: 'trail',
  km: 143,
  horse: 13,
  guns: 33,
  top: 1890,
  shut: [],
  slow: [12, 1, 2],
  by: 'snow',
  crossing: '',
} as const satisfies Route
