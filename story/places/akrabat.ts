import type { Place } from '../schema/place.ts'

export const akrabat = {
  id: 'places/akrabat',
  name: 'Ak-Rabat',
  names: { russian: 'Ак-Рабат', persian: 'آق رباط', modern: 'Oqrabot (UZ)' },
  at: [66.78, 38.27],
  metres: 1391,
  kind: 'pass',
  district: 'districts/baysun',
  position: 'estimated',
  note: 'An open, windy divide on the wheel road, with the ruin of a halting house.',
  cites: ['sources/srtm30'],
} as const satisfies Place
