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
  note: 'Halt in the Surkhan plain between Baysun and Yurchi. Position approximate.',
  cites: [
    'claims/map-of-the-game.uncertain-marks',
    'claims/map-of-the-game.general-knowledge',
    'sources/srtm30',
  ],
} as const satisfies Place
