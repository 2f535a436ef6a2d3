import type { Place } from '../schema/place.ts'

export const tengikhoram = {
  id: 'places/tengikhoram',
  name: 'Tengi-Khoram',
  names: { russian: 'Тенги-Харам', persian: 'تنگ حرام', modern: 'Tangiharom (UZ)' },
  at: [66.56, 38.44],
  metres: 1034,
  kind: 'village',
  district: 'districts/guzar',
  position: 'estimated',
  note: 'Post station and narrows in the dry hills above Guzar.',
  cites: [
    'claims/map-of-the-game.other-estimated-marks',
    'claims/map-of-the-game.general-knowledge',
    'sources/srtm30',
  ],
} as const satisfies Place
