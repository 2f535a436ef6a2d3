import type { Place } from '../schema/place.ts'

export const balkh = {
  id: 'places/balkh',
  name: 'Balkh',
  names: { russian: 'Балх', persian: 'بلخ', modern: 'Balkh (AF)' },
  at: [66.897, 36.756],
  metres: 344,
  kind: 'town',
  district: 'districts/afghan-turkestan',
  position: 'geonames',
  note: 'A village in the ruins of an ancient city.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
