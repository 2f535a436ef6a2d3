import type { Place } from '../schema/place.ts'

export const kunduz = {
  id: 'places/kunduz',
  name: 'Kunduz',
  names: { russian: 'Кундуз', persian: 'قندوز', modern: 'Kunduz (AF)' },
  at: [68.857, 36.729],
  metres: 393,
  kind: 'town',
  district: 'districts/qataghan',
  position: 'geonames',
  note: 'Town in the rice marshes of Qataghan.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
