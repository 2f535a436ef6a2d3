import type { Place } from '../schema/place.ts'

export const matcha = {
  id: 'places/matcha',
  name: 'Matcha',
  names: { russian: 'Матча (Обурдон)', persian: 'مستچاه', modern: 'Mehron (TJ)' },
  at: [69.287, 39.417],
  metres: 2407,
  kind: 'village',
  district: 'districts/zeravshan',
  position: 'geonames',
  note: 'The highest valley of the Zeravshan, said to have had a bek of its own since 1918.',
  cites: [
    'claims/map-of-the-game.holders-of-november',
    'claims/map-of-the-game.general-knowledge',
    'sources/geonames',
    'sources/srtm30',
  ],
} as const satisfies Place
