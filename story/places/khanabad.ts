import type { Place } from '../schema/place.ts'

export const khanabad = {
  id: 'places/khanabad',
  name: 'Khanabad',
  names: { russian: 'Ханабад', persian: 'خان آباد', modern: 'Khanabad (AF)' },
  at: [69.116, 36.683],
  metres: 462,
  kind: 'town',
  district: 'districts/qataghan',
  position: 'geonames',
  note: 'By general knowledge the seat of the Afghan command in Qataghan.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
