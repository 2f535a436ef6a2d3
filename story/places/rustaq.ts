import type { Place } from '../schema/place.ts'

export const rustaq = {
  id: 'places/rustaq',
  name: 'Rustaq',
  names: { russian: 'Рустак', persian: 'رستاق', modern: 'Rustaq (AF)' },
  at: [69.83, 37.126],
  metres: 1311,
  kind: 'town',
  district: 'districts/rustaq',
  position: 'geonames',
  note: 'Apple town in the hills behind the Panj.',
  cites: [
    'claims/map-of-the-game.goods-of-districts',
    'claims/map-of-the-game.general-knowledge',
    'sources/geonames',
    'sources/srtm30',
  ],
} as const satisfies Place
