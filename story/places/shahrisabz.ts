import type { Place } from '../schema/place.ts'

export const shahrisabz = {
  id: 'places/shahrisabz',
  name: 'Shahr-i Sabz',
  names: { russian: 'Шаар (Шахрисябз)', persian: 'شهرسبز', modern: 'Shahrisabz (UZ)' },
  at: [66.834, 39.058],
  metres: 622,
  kind: 'town',
  district: 'districts/shahrisabz',
  position: 'geonames',
  note: 'Chief town of the upper Kashkadarya oasis. Its name means the green town.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
