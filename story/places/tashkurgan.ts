import type { Place } from '../schema/place.ts'

export const tashkurgan = {
  id: 'places/tashkurgan',
  name: 'Tashkurgan',
  names: { russian: 'Ташкурган', persian: 'تاشقرغان', modern: 'Khulm (AF)' },
  at: [67.698, 36.697],
  metres: 427,
  kind: 'town',
  district: 'districts/afghan-turkestan',
  position: 'geonames',
  note: 'Bazaar at the gorge of the Khulm river.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
