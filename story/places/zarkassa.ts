import type { Place } from '../schema/place.ts'

export const zarkassa = {
  id: 'places/zarkassa',
  name: 'Babatag',
  names: { russian: 'Бабатаг', persian: 'باباتاغ', modern: 'Bobotogʻ' },
  at: [68.16, 37.95],
  metres: 2290,
  kind: 'mountain',
  district: 'districts/kabadian',
  position: 'known',
  note: 'A long ridge with pistachio woods, by general knowledge waterless at its southern end.',
  cites: ['claims/map-of-the-game.heights-usually-given', 'claims/map-of-the-game.general-knowledge'],
} as const satisfies Place
