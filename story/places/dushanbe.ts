import type { Place } from '../schema/place.ts'

export const dushanbe = {
  id: 'places/dushanbe',
  name: 'Dushanbe',
  names: { russian: 'Дюшамбе', persian: 'دوشنبه', modern: 'Dushanbe (TJ)' },
  at: [68.775, 38.56],
  metres: 805,
  kind: 'town',
  district: 'districts/dushanbe',
  position: 'known',
  note: 'A village of about a thousand people that fills on Mondays, when the whole valley comes to trade. The Emir held his last court here until February 1921.',
  cites: ['sources/ferg-dushanbe', 'sources/melkumov-1960', 'sources/srtm30'],
} as const satisfies Place
