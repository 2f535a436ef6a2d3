import type { Route } from '../schema/place.ts'

export const faizabadNorak = {
  id: 'routes/faizabad-norak',
  a: 'places/faizabad',
  b: 'places/norak',
  road: 'trail',
  km: 24,
  horse: 2,
  guns: 5,
  top: 1642,
  shut: [],
  slow: [12, 1, 2],
  by: 'snow',
  crossing: '',
} as const satisfies Route
