import type { Place } from '../schema/place.ts'

export const kulob = {
  id: 'places/kulob',
  name: 'Kulob',
  names: { russian: 'Куляб', persian: 'کولاب', modern: 'Kulob (TJ)' },
  at: [69.785, 37.915],
  metres: 599,
  kind: 'town',
  district: 'districts/kulob',
  position: 'geonames',
  note: 'The second town of the east, among wheat hills and salt.',
  cites: [
    'claims/map-of-the-game.goods-of-districts',
    'claims/map-of-the-game.general-knowledge',
    'sources/geonames',
    'sources/srtm30',
  ],
} as const satisfies Place
