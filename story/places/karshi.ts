import type { Place } from '../schema/place.ts'

export const karshi = {
  id: 'places/karshi',
  name: 'Karshi',
  names: { russian: 'Карши', persian: 'قرشی', modern: 'Qarshi (UZ)' },
  at: [65.789, 38.861],
  metres: 380,
  kind: 'town',
  district: 'districts/karshi',
  position: 'geonames',
  note: 'The large oasis town of the lower Kashkadarya, where the branch line from Kagan reaches the steppe. A British compilation of 1906 gives it sixty thousand people.',
  cites: [
    'claims/numbers-of-people.towns-of-1906',
    'claims/roads-and-marches.railway-broken',
    'claims/map-of-the-game.general-knowledge',
    'sources/hamilton-1906',
    'sources/geonames',
    'sources/srtm30',
  ],
} as const satisfies Place
