import type { Route } from '../schema/place.ts'

export const uratyubeVarziminor = {
  id: 'routes/uratyube-varziminor',
  a: 'places/uratyube',
  b: 'places/varziminor',
  road: 'trail',
  km: 87,
  horse: 9,
  guns: null,
  top: 3289,
  shut: [11, 12, 1, 2, 3, 4, 5],
  slow: [],
  by: 'snow',
  crossing: 'The Shahristan pass, usually given as 3,378 metres',
} as const satisfies Route
