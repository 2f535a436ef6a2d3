import type { Place } from '../schema/place.ts'

export const kafirnigan = {
  id: 'places/kafirnigan',
  name: 'Kafirnigan',
  names: { russian: 'Янги-Базар (Кафирниган)', persian: 'یانگی بازار / کافرنهان', modern: 'Vahdat (TJ)' },
  at: [69.014, 38.556],
  metres: 886,
  kind: 'town',
  district: 'districts/dushanbe',
  position: 'geonames',
  note: 'Bazaar at the crossing of the river on the Faizabad road. The bridge was ordered burnt in February 1921 and may have been gone since.',
  cites: [
    'claims/bukhara-before.bridge-and-baggage',
    'claims/rivers-and-crossings.kafirnigan-bridge-gone',
    'claims/map-of-the-game.general-knowledge',
    'sources/melkumov-1960',
    'sources/geonames',
    'sources/srtm30',
  ],
} as const satisfies Place
