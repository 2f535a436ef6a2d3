import type { Route } from '../schema/place.ts'

export const yavanNorak = {
  id: 'routes/yavan-norak',
  a: 'places/yavan',
  b: 'places/norak',
  road: 'trail',
  km: 40,
  horse: 4,
  guns: 9,
  top: 1397,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
} as const satisfies Route
