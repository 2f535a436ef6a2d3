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
  note: 'A limestone cleft, usually given as two kilometres long, on the cart road to Baysun. No page was seen for its length, or for there being no other way.',
  cites: [
    'claims/roads-and-marches.wheel-road',
    'claims/map-of-the-game.other-estimated-marks',
    'sources/srtm30',
  ],
} as const satisfies Place
