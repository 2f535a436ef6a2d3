import type { Place } from '../schema/place.ts'

export const tavildara = {
  id: 'places/tavildara',
  name: 'Tavildara',
  names: { russian: 'Тавиль-Дара', persian: 'طویل‌دره', modern: 'Tavildara (TJ)' },
  at: [70.484, 38.695],
  metres: 1677,
  kind: 'village',
  district: 'districts/darvaz',
  position: 'geonames',
  note: 'Village on the Khingob, on the road to the Hobu-Rabat.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
