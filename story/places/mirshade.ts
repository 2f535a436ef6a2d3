import type { Place } from '../schema/place.ts'

export const mirshade = {
  id: 'places/mirshade',
  name: 'Mirshade',
  names: { russian: 'Миршаде', persian: 'میرشادی', modern: 'Mirshodi (UZ)' },
  at: [67.68, 38.04],
  metres: 486,
  kind: 'village',
  district: 'districts/denau',
  position: 'estimated',
  note: 'First watered halt in the Surkhan plain for those who come down from Baysun. Position approximate.',
  cites: ['sources/srtm30'],
} as const satisfies Place
