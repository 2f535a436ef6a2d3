import type { Place } from '../schema/place.ts'

export const koktash = {
  id: 'places/koktash',
  name: 'Kok-Tash',
  names: { russian: 'Кок-Таш', persian: 'گوک‌تاش', modern: 'Somoniyon (TJ)' },
  at: [68.775, 38.442],
  metres: 714,
  kind: 'village',
  district: 'districts/lakai',
  position: 'geonames',
  note: 'Camping ground and village of the Lakai on the left bank of the Kafirnigan, an hour or two from Dushanbe.',
  cites: ['sources/geonames', 'sources/srtm30'],
} as const satisfies Place
