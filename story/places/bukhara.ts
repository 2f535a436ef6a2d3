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
  note: "The capital of the emirs until Red troops took it in 1920, and since then of a people's republic. It lies west of this sheet; the road to the east leaves by Karshi.",
  cites: ['claims/bukhara-before.fall-of-the-city', 'claims/map-of-the-game.general-knowledge'],
} as const satisfies Place
