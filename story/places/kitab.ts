import type { Place } from '../schema/place.ts'

export const kitab = {
  id: 'places/kitab',
  name: 'Kitab',
  names: { russian: 'Китаб', persian: 'کتاب', modern: 'Kitob (UZ)' },
  at: [66.886, 39.122],
  metres: 648,
  kind: 'town',
  district: 'districts/shahrisabz',
  position: 'geonames',
  note: 'Neighbour town of Shahr-i Sabz, where the road to Samarkand begins.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
