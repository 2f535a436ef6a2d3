import type { Place } from '../schema/place.ts'

export const sharshar = {
  id: 'places/sharshar',
  name: 'Shar-Shar',
  names: { russian: 'Шар-Шар', persian: 'شرشر', modern: 'Sharshar (TJ)' },
  at: [69.31, 38.335],
  metres: 889,
  kind: 'pass',
  district: 'districts/baljuvon',
  position: 'estimated',
  note: 'A low divide between the Vakhsh and the Dangara steppe.',
  cites: [
    'claims/map-of-the-game.other-estimated-marks',
    'claims/map-of-the-game.general-knowledge',
    'sources/srtm30',
  ],
} as const satisfies Place
