import type { Place } from '../schema/place.ts'

export const irongate = {
  id: 'places/irongate',
  name: 'Iron Gate',
  names: {
    russian: 'Железные Ворота (Бузгала-хана)',
    persian: 'در آهنین / بزغاله‌خانه',
    modern: 'Temir Darvoza gorge (UZ)',
  },
  at: [66.93, 38.205],
  metres: 1154,
  kind: 'pass',
  district: 'districts/baysun',
  position: 'estimated',
  note: 'A limestone cleft about two kilometres long, in places hardly wider than a cart and its escort. The wheel road has no other way through.',
  cites: ['sources/srtm30'],
} as const satisfies Place
