import type { Route } from '../schema/place.ts'

export const hoburabotKalaikhumb = {
  id: 'routes/hoburabot-kalaikhumb',
  a: 'places/hoburabot',
  b: 'places/kalaikhumb',
  road: 'trail',
  km: 27,
  horse: 2,
  guns: null,
  top: 3300,
  shut: [11, 12, 1, 2, 3, 4, 5],
  slow: [],
  by: 'snow',
  crossing: '',
} as const satisfies Route
