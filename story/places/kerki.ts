import type { Place } from '../schema/place.ts'

export const kerki = {
  id: 'places/kerki',
  name: 'Kerki',
  names: { russian: 'Керки', persian: 'کرکی', modern: 'Kerki/Atamyrat (TM)' },
  at: [65.211, 37.836],
  metres: 240,
  kind: 'fort',
  district: null,
  position: 'geonames',
  note: 'A river fort with a steamer landing on the Amu, just west of this sheet.',
  cites: [
    'claims/rivers-and-crossings.steamers',
    'claims/map-of-the-game.general-knowledge',
    'sources/hamilton-1906',
    'sources/geonames',
    'sources/srtm30',
  ],
} as const satisfies Place
