import type { Place } from '../schema/place.ts'

export const dangara = {
  id: 'places/dangara',
  name: 'Dangara',
  names: { russian: 'Дангара', persian: 'دنغره', modern: 'Danghara (TJ)' },
  at: [69.34, 38.096],
  metres: 665,
  kind: 'village',
  district: 'districts/baljuvon',
  position: 'geonames',
  note: 'Open steppe grazed by the Badrakli Lakai and the Karluk: country for horses.',
  cites: [
    'claims/clans-and-peoples.lakai-clans',
    'claims/clans-and-peoples.other-clans',
    'claims/map-of-the-game.general-knowledge',
    'sources/geonames',
    'sources/srtm30',
  ],
} as const satisfies Place
