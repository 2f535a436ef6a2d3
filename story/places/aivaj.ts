import type { Place } from '../schema/place.ts'

export const aivaj = {
  id: 'places/aivaj',
  name: 'Aivaj',
  names: { russian: 'Айвадж', persian: 'ایواج', modern: 'Ayvaj (TJ)' },
  at: [68.02, 36.97],
  metres: 318,
  kind: 'ford',
  district: 'districts/kabadian',
  position: 'known',
  note: 'Mouth of the Kafirnigan: a ferry to the Afghan bank in a list of 1906 and, by general knowledge, a Russian frontier post.',
  cites: [
    'claims/rivers-and-crossings.amu-ferries',
    'claims/map-of-the-game.general-knowledge',
    'sources/hamilton-1906',
    'sources/srtm30',
  ],
} as const satisfies Place
