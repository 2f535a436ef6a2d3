import type { Place } from '../schema/place.ts'

export const mazar = {
  id: 'places/mazar',
  name: 'Mazar-i-Sharif',
  names: { russian: 'Мазар-и-Шериф', persian: 'مزار شریف', modern: 'Mazar-i-Sharif (AF)' },
  at: [67.111, 36.709],
  metres: 360,
  kind: 'town',
  district: 'districts/afghan-turkestan',
  position: 'geonames',
  note: 'Shrine town and seat of the Afghan governor of Turkestan.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
