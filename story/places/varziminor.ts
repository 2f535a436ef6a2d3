import type { Place } from '../schema/place.ts'

export const varziminor = {
  id: 'places/varziminor',
  name: 'Varzi-Minor',
  names: { russian: 'Варзиминор', persian: 'ورزمنار', modern: 'Ayni (TJ)' },
  at: [68.538, 39.394],
  metres: 1318,
  kind: 'village',
  district: 'districts/zeravshan',
  position: 'geonames',
  note: 'Where the paths of the upper Zeravshan meet.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
