import type { Place } from '../schema/place.ts'

export const farkhar = {
  id: 'places/farkhar',
  name: 'Parkhar',
  names: { russian: 'Пархар', persian: 'فرخار', modern: 'Farkhor (TJ)' },
  at: [69.404, 37.492],
  metres: 456,
  kind: 'village',
  district: 'districts/kulob',
  position: 'geonames',
  note: 'Village among reed beds and channels of the Panj.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
