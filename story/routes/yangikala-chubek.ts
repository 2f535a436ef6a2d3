import type { Route } from '../schema/place.ts'

export const yangikalaChubek = {
  id: 'routes/yangikala-chubek',
  a: 'places/yangikala',
  b: 'places/chubek',
  road: 'ferry',
  km: 23,
  horse: 2,
  guns: null,
  top: 548,
  shut: [],
  slow: [6, 7, 8],
  by: 'flood',
  crossing:
    'The Panj, taken to be crossed by raft and skins, and forded on the islands only at the lowest water',
} as const satisfies Route
