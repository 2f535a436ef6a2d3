import type { Place } from '../schema/place.ts'

export const karatag = {
  id: 'places/karatag',
  name: 'Karatag',
  names: { russian: 'Каратаг', persian: 'قره‌تاغ', modern: 'Qaratogh (TJ)' },
  at: [68.335, 38.605],
  metres: 908,
  kind: 'town',
  district: 'districts/hisar',
  position: 'estimated',
  note: 'Once the summer seat of the bek of Hisar, thrown down by the earthquake of 1907 and half rebuilt. Forty-five versts from Dushanbe by the old road book.',
  cites: ['sources/litvinov', 'sources/srtm30'],
} as const satisfies Place
