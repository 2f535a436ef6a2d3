import type { Route } from '../schema/place.ts'

export const kalaikhumbShurabad = {
  id: 'routes/kalaikhumb-shurabad',
  a: 'places/kalaikhumb',
  b: 'places/shurabad',
  road: 'cliff',
  km: 143,
  horse: 14,
  guns: null,
  top: 1600,
  shut: [],
  slow: [12, 1, 2],
  by: 'snow',
  crossing: 'Above the Panj, by what are taken to be plank galleries; on foot only',
} as const satisfies Route
