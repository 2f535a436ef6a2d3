import type { Route } from '../schema/place.ts'

export const khovalingTavildara = {
  id: 'routes/khovaling-tavildara',
  a: 'places/khovaling',
  b: 'places/tavildara',
  road: 'trail',
  km: 73,
  horse: 7,
  guns: 17,
  top: 2305,
  shut: [12, 1, 2, 3],
  slow: [4, 11],
  by: 'snow',
  crossing: 'The heads of the Yakhsu and the Khingob; taken to be a summer road',
} as const satisfies Route
