import type { Place } from '../schema/place.ts'

export const penjikent = {
  id: 'places/penjikent',
  name: 'Penjikent',
  names: { russian: 'Пенджикент', persian: 'پنجکنت', modern: 'Panjakent (TJ)' },
  at: [67.609, 39.495],
  metres: 948,
  kind: 'town',
  district: 'districts/samarkand',
  position: 'geonames',
  note: 'Town on the Zeravshan at the mouth of the hill country of Falgar.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
