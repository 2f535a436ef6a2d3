import type { Place } from '../schema/place.ts'

export const shurchi = {
  id: 'places/shurchi',
  name: 'Shurchi',
  names: { russian: 'Шурчи', persian: 'شورچی', modern: 'Shoʻrchi (UZ)' },
  at: [67.788, 37.999],
  metres: 450,
  kind: 'village',
  district: 'districts/denau',
  position: 'geonames',
  note: 'Halt in the middle Surkhan valley.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
