import type { Place } from '../schema/place.ts'

export const baysun = {
  id: 'places/baysun',
  name: 'Baysun',
  names: { russian: 'Байсун', persian: 'بایسون', modern: 'Boysun (UZ)' },
  at: [67.207, 38.208],
  metres: 1249,
  kind: 'fort',
  district: 'districts/baysun',
  position: 'geonames',
  note: 'Fort and bazaar in a high bowl under the Baysuntau, on the wheel road from Guzar.',
  cites: [
    'claims/roads-and-marches.wheel-road',
    'claims/map-of-the-game.general-knowledge',
    'sources/geonames',
    'sources/srtm30',
  ],
} as const satisfies Place
