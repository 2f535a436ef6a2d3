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
  note: 'Village and camping ground of the Lakai by the Kafirnigan, an easy ride from Dushanbe.',
  cites: [
    'claims/people-lakai.birth',
    'claims/map-of-the-game.general-knowledge',
    'sources/geonames',
    'sources/srtm30',
  ],
} as const satisfies Place
