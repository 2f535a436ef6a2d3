import type { Route } from '../schema/place.ts'

export const imamsahibYangikala = {
  id: 'routes/imamsahib-yangikala',
  a: 'places/imamsahib',
  b: 'places/yangikala',
  road: 'caravan',
  km: 99,
  horse: 5,
  guns: 12,
  top: 622,
  shut: [5, 6, 7, 8],
  slow: [],
  by: 'flood',
  crossing: 'The mouth of the Kokcha, taken to be forded except from May to August',
} as const satisfies Route
