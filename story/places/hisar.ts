import type { Place } from '../schema/place.ts'

export const hisar = {
  id: 'places/hisar',
  name: 'Hisar',
  names: { russian: 'Гиссар', persian: 'حصار (حصار شادمان)', modern: 'Hisor fortress (TJ)' },
  at: [68.56, 38.49],
  metres: 746,
  kind: 'fort',
  district: 'districts/hisar',
  position: 'known',
  note: 'Fortress on two hills, four versts from the Kafirnigan; the encyclopedia of its day gives 2,210 feet. Red cavalry took it by assault in February 1921.',
  cites: [
    'claims/towns-and-bazaars.hisar-fortress',
    'claims/bukhara-before.hisar-expedition',
    'sources/brockhaus-efron',
    'sources/melkumov-1960',
    'sources/litvinov',
    'sources/srtm30',
  ],
} as const satisfies Place
