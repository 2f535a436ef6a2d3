import type { Place } from '../schema/place.ts'

export const mura = {
  id: 'places/mura',
  name: 'Mura',
  names: { russian: 'Мура', persian: 'موره', modern: 'Mura (TJ)' },
  at: [68.345, 38.945],
  metres: 3780,
  kind: 'pass',
  district: 'districts/zeravshan',
  position: 'estimated',
  note: 'Pass of about 3,780 metres between Karatag and Iskander-kul, open in high summer only.',
  cites: [],
} as const satisfies Place
