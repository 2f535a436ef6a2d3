import type { Route } from '../schema/place.ts'

export const kalaikhumbKhorog = {
  id: 'routes/kalaikhumb-khorog',
  a: 'places/kalaikhumb',
  b: 'places/khorog',
  road: 'cliff',
  km: 240,
  horse: 20,
  guns: null,
  top: 2100,
  shut: [],
  slow: [1, 2, 3],
  by: 'snow',
  crossing: 'Above the Panj, by what are taken to be plank galleries; on foot, ponies led',
} as const satisfies Route
