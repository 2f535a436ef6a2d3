import type { Place } from '../schema/place.ts'

export const obigarm = {
  id: 'places/obigarm',
  name: 'Obi-Garm',
  names: { russian: 'Оби-Гарм', persian: 'آب گرم', modern: 'Obigarm (TJ)' },
  at: [69.709, 38.717],
  metres: 1389,
  kind: 'village',
  district: 'districts/faizabad',
  position: 'geonames',
  note: 'Hot springs and a halting place on the edge of Karategin.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
