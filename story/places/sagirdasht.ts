import type { Place } from '../schema/place.ts'

export const sagirdasht = {
  id: 'places/sagirdasht',
  name: 'Sagirdasht',
  names: { russian: 'Сагирдашт', persian: 'سغیردشت', modern: 'Saghirdasht (TJ)' },
  at: [70.66, 38.66],
  metres: 2465,
  kind: 'village',
  district: 'districts/darvaz',
  position: 'estimated',
  note: 'Last village north of the Hobu-Rabat. Position approximate.',
  cites: [
    'claims/map-of-the-game.uncertain-marks',
    'claims/map-of-the-game.general-knowledge',
    'sources/srtm30',
  ],
} as const satisfies Place
