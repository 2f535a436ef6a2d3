import type { Place } from '../schema/place.ts'

export const samarkand = {
  id: 'places/samarkand',
  name: 'Samarkand',
  names: { russian: 'Самарканд', persian: 'سمرقند', modern: 'Samarqand (UZ)' },
  at: [66.96, 39.654],
  metres: 708,
  kind: 'town',
  district: 'districts/samarkand',
  position: 'geonames',
  note: 'Old capital and railway town of Soviet Turkestan; by general knowledge, with a Red headquarters.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
