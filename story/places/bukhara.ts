import type { Place } from '../schema/place.ts'

export const bukhara = {
  id: 'places/bukhara',
  name: 'Bukhara',
  names: { russian: 'Бухара', persian: 'بخارا', modern: 'Buxoro (UZ)' },
  at: [64.428, 39.775],
  metres: 225,
  kind: 'town',
  district: null,
  position: 'known',
  note: "The capital of the emirs, and since 1920 of a people's republic under Red guns. It lies west of this sheet; the road to the east leaves by Karshi.",
  cites: [],
} as const satisfies Place
