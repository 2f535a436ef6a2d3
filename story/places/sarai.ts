import type { Place } from '../schema/place.ts'

export const sarai = {
  id: 'places/sarai',
  name: 'Sarai',
  names: { russian: 'Сарай (Сарай-Камар)', persian: 'سرای کمر', modern: 'Panj (TJ)' },
  at: [69.099, 37.236],
  metres: 361,
  kind: 'fort',
  district: 'districts/kurgantyube',
  position: 'geonames',
  note: 'Frontier post on the Panj, also called Sarai-Kamar.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
