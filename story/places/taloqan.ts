import type { Place } from '../schema/place.ts'

export const taloqan = {
  id: 'places/taloqan',
  name: 'Taloqan',
  names: { russian: 'Талыкан', persian: 'تالقان', modern: 'Taloqan (AF)' },
  at: [69.535, 36.736],
  metres: 802,
  kind: 'town',
  district: 'districts/qataghan',
  position: 'geonames',
  note: 'Town on the road from Khanabad to Badakhshan.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
