import type { Route } from '../schema/place.ts'

export const tashkurganKunduz = {
  id: 'routes/tashkurgan-kunduz',
  a: 'places/tashkurgan',
  b: 'places/kunduz',
  road: 'caravan',
  km: 124,
  horse: 7,
  guns: 14,
  top: 664,
  shut: [],
  slow: [5, 6, 7, 8],
  by: 'flood',
  crossing: 'Taken to be dry as far as the Kunduz river, and that to be forded',
} as const satisfies Route
