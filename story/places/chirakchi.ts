import type { Place } from '../schema/place.ts'

export const chirakchi = {
  id: 'places/chirakchi',
  name: 'Chirakchi',
  names: { russian: 'Чиракчи', persian: 'چراغچی', modern: 'Chiroqchi (UZ)' },
  at: [66.572, 39.034],
  metres: 476,
  kind: 'town',
  district: 'districts/shahrisabz',
  position: 'geonames',
  note: 'Market on the middle Kashkadarya.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
