import type { Place } from '../schema/place.ts'

export const muminabad = {
  id: 'places/muminabad',
  name: 'Muminabad',
  names: { russian: 'Муминабад', persian: 'مؤمن‌آباد', modern: 'Muʼminobod (TJ)' },
  at: [70.032, 38.107],
  metres: 1179,
  kind: 'village',
  district: 'districts/kulob',
  position: 'geonames',
  note: 'Upland villages behind Kulob.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
