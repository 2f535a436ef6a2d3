import type { Place } from '../schema/place.ts'

export const kabadian = {
  id: 'places/kabadian',
  name: 'Kabadian',
  names: { russian: 'Кабадиан', persian: 'قبادیان', modern: 'Qubodiyon (TJ)' },
  at: [68.186, 37.41],
  metres: 403,
  kind: 'fort',
  district: 'districts/kabadian',
  position: 'geonames',
  note: 'Fort and silk gardens on the lower Kafirnigan.',
  cites: [
    'claims/map-of-the-game.goods-of-districts',
    'claims/map-of-the-game.general-knowledge',
    'sources/geonames',
    'sources/srtm30',
  ],
} as const satisfies Place
