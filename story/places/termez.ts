import type { Place } from '../schema/place.ts'

export const termez = {
  id: 'places/termez',
  name: 'Termez',
  names: { russian: 'Термез (Патта-Гиссар)', persian: 'ترمذ', modern: 'Termiz (UZ)' },
  at: [67.278, 37.224],
  metres: 301,
  kind: 'fort',
  district: 'districts/termez',
  position: 'geonames',
  note: 'A Russian fortress and the end of the steamer line, built on the Amu at the old ferry of Patta-Hisar.',
  cites: [
    'claims/rivers-and-crossings.steamers',
    'claims/rivers-and-crossings.amu-ferries',
    'claims/map-of-the-game.general-knowledge',
    'sources/hamilton-1906',
    'sources/geonames',
    'sources/srtm30',
  ],
} as const satisfies Place
