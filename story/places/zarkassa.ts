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
  note: 'A long dry ridge of pistachio woods, easy to hide in and hard to water a troop in.',
  cites: [],
} as const satisfies Place
