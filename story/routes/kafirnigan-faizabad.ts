import type { Route } from '../schema/place.ts'

export const kafirniganFaizabad = {
  id: 'routes/kafirnigan-faizabad',
  a: 'places/kafirnigan',
  b: 'places/faizabad',
  road: 'carriage',
  km: 33,
  horse: 2,
  guns: 3,
  top: 1207,
  shut: [],
  slow: [4, 5, 6],
  by: 'flood',
  crossing: 'The Kafirnigan at the bazaar, then the Ilyak, taken to be forded',
} as const satisfies Route
