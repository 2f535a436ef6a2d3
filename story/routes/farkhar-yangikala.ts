import type { Route } from '../schema/place.ts'

export const farkharYangikala = {
  id: 'routes/farkhar-yangikala',
  a: 'places/farkhar',
  b: 'places/yangikala',
  road: 'ferry',
  km: 43,
  horse: 3,
  guns: null,
  top: 489,
  shut: [],
  slow: [6, 7, 8],
  by: 'flood',
  crossing:
    'The Panj, taken to be crossed on inflated skins, and forded among the islands from October to March',
} as const satisfies Route
