import type { Route } from '../schema/place.ts'

export const kafirniganChormagzak = {
  id: 'routes/kafirnigan-chormagzak',
  a: 'places/kafirnigan',
  b: 'places/chormagzak',
  road: 'caravan',
  km: 21,
  horse: 2,
  guns: 3,
  top: 1471,
  shut: [],
  slow: [12, 1, 2],
  by: 'snow',
  crossing: 'The Kafirnigan at the bazaar and the Ilyak',
} as const satisfies Route
