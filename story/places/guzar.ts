import type { Place } from '../schema/place.ts'

export const guzar = {
  id: 'places/guzar',
  name: 'Guzar',
  names: { russian: 'Гузар', persian: 'غزار', modern: 'Gʻuzor (UZ)' },
  at: [66.248, 38.621],
  metres: 506,
  kind: 'town',
  district: 'districts/guzar',
  position: 'geonames',
  note: 'Bazaar town where the plain ends and the wheel road to the eastern hills begins. Put at twenty-five thousand people in 1906.',
  cites: [
    'claims/numbers-of-people.towns-of-1906',
    'claims/roads-and-marches.wheel-road',
    'claims/map-of-the-game.general-knowledge',
    'sources/hamilton-1906',
    'sources/geonames',
    'sources/srtm30',
  ],
} as const satisfies Place
