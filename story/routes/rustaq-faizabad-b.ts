import type { Route } from '../schema/place.ts'

export const rustaqFaizabadB = {
  id: 'routes/rustaq-faizabad-b',
  a: 'places/rustaq',
  b: 'places/faizabad-b',
  road: 'trail',
  km: 90,
  horse: 8,
  guns: 20,
  top: 1881,
  shut: [],
  slow: [12, 1, 2],
  by: 'snow',
  crossing: '',
} as const satisfies Route
