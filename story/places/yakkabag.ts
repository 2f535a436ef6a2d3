import type { Place } from '../schema/place.ts'

export const yakkabag = {
  id: 'places/yakkabag',
  name: 'Yakkabag',
  names: { russian: 'Яккабаг', persian: 'یکه باغ', modern: 'Yakkabogʻ (UZ)' },
  at: [66.689, 38.977],
  metres: 579,
  kind: 'town',
  district: 'districts/shahrisabz',
  position: 'geonames',
  note: 'Market at the foot of sheep country.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
