import type { Place } from '../schema/place.ts'

export const urgut = {
  id: 'places/urgut',
  name: 'Urgut',
  names: { russian: 'Ургут', persian: 'اورگوت', modern: 'Urgut (UZ)' },
  at: [67.261, 39.419],
  metres: 925,
  kind: 'town',
  district: 'districts/samarkand',
  position: 'geonames',
  note: 'Bazaar under the hills south-east of Samarkand.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
