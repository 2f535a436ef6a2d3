import type { Place } from '../schema/place.ts'

export const regar = {
  id: 'places/regar',
  name: 'Regar',
  names: { russian: 'Регар', persian: 'ریگر', modern: 'Tursunzoda (TJ)' },
  at: [68.232, 38.513],
  metres: 714,
  kind: 'town',
  district: 'districts/hisar',
  position: 'geonames',
  note: 'Bazaar at the western end of the Hisar valley.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
