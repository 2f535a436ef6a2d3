import type { Place } from '../schema/place.ts'

export const childara = {
  id: 'places/childara',
  name: 'Childara',
  names: { russian: 'Чильдара', persian: 'چلدره', modern: 'Childara (TJ)' },
  at: [70.31, 38.79],
  metres: 1517,
  kind: 'village',
  district: 'districts/darvaz',
  position: 'estimated',
  note: 'Village on the Khingob. Position approximate.',
  cites: [
    'claims/map-of-the-game.uncertain-marks',
    'claims/map-of-the-game.general-knowledge',
    'sources/srtm30',
  ],
} as const satisfies Place
