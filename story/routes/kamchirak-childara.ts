import type { Route } from '../schema/place.ts'

export const kamchirakChildara = {
  id: 'routes/kamchirak-childara',
  a: 'places/kamchirak',
  b: 'places/childara',
  road: 'trail',
  km: 15,
  horse: 1,
  guns: 3,
  top: 2726,
  shut: [12, 1, 2, 3, 4],
  slow: [],
  by: 'snow',
  crossing: '',
} as const satisfies Route
