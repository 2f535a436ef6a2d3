import type { Place } from '../schema/place.ts'

export const faizabadB = {
  id: 'places/faizabad-b',
  name: 'Faizabad of Badakhshan',
  names: { russian: 'Файзабад (Бадахшан)', persian: 'فیض‌آباد', modern: 'Fayzabad (AF)' },
  at: [70.58, 37.117],
  metres: 1200,
  kind: 'town',
  district: 'districts/badakhshan',
  position: 'geonames',
  note: 'Chief town of Badakhshan on the Kokcha.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
