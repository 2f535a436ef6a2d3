import type { Route } from '../schema/place.ts'

export const faizabadObigarm = {
  id: 'routes/faizabad-obigarm',
  a: 'places/faizabad',
  b: 'places/obigarm',
  road: 'caravan',
  km: 44,
  horse: 3,
  guns: 6,
  top: 1822,
  shut: [],
  slow: [12, 1, 2],
  by: 'snow',
  crossing: 'The Ilyak and the spurs beyond it',
} as const satisfies Route
