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
  note: 'An open divide on the wheel road from Guzar. Position approximate.',
  cites: [
    'claims/roads-and-marches.wheel-road',
    'claims/map-of-the-game.other-estimated-marks',
    'claims/map-of-the-game.general-knowledge',
    'sources/srtm30',
  ],
} as const satisfies Place
