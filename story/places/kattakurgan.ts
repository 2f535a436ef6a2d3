import type { Place } from '../schema/place.ts'

export const kattakurgan = {
  id: 'places/kattakurgan',
  name: 'Katta-Kurgan',
  names: { russian: 'Катта-Курган', persian: 'کته قرغان', modern: 'Kattaqoʻrgʻon (UZ)' },
  at: [66.266, 39.906],
  metres: 483,
  kind: 'town',
  district: 'districts/samarkand',
  position: 'geonames',
  note: 'Railway and cotton town west of Samarkand.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
