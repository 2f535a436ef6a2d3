import type { Place } from '../schema/place.ts'

export const denau = {
  id: 'places/denau',
  name: 'Denau',
  names: { russian: 'Денау', persian: 'دیناو (ده نو)', modern: 'Denov (UZ)' },
  at: [67.899, 38.267],
  metres: 509,
  kind: 'fort',
  district: 'districts/denau',
  position: 'geonames',
  note: 'Fort town with rice fields and orchards behind the fords of the Surkhan.',
  cites: [
    'claims/land-and-grain.crops-by-district',
    'claims/map-of-the-game.general-knowledge',
    'sources/geonames',
    'sources/srtm30',
  ],
} as const satisfies Place
