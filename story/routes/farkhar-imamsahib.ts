import type { Route } from '../schema/place.ts'

export const farkharImamsahib = {
  id: 'routes/farkhar-imamsahib',
  a: 'places/farkhar',
  b: 'places/imamsahib',
  road: 'ferry',
  km: 75,
  horse: 5,
  guns: null,
  top: 857,
  shut: [],
  slow: [6, 7, 8],
  by: 'flood',
  crossing: 'The Panj, taken to be crossed by boat and raft',
} as const satisfies Route
