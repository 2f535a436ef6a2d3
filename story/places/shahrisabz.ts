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
  note: "The green town of Timur's kin, chief of the upper Kashkadarya oasis.",
  cites: ['sources/geonames', 'sources/srtm30'],
} as const satisfies Place
