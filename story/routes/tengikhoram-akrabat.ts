import type { Route } from '../schema/place.ts'

export const tengikhoramAkrabat = {
  id: 'routes/tengikhoram-akrabat',
  a: 'places/tengikhoram',
  b: 'places/akrabat',
  road: 'carriage',
  km: 29,
  horse: 2,
  guns: 3,
  top: 1391,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
} as const satisfies Route
