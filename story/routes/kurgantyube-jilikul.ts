import type { Route } from '../schema/place.ts'

export const kurgantyubeJilikul = {
  id: 'routes/kurgantyube-jilikul',
  a: 'places/kurgantyube',
  b: 'places/jilikul',
  road: 'carriage',
  km: 48,
  horse: 2,
  guns: 4,
  top: 427,
  shut: [],
  slow: [],
  by: null,
  crossing: 'The right bank of the Vakhsh',
} as const satisfies Route
