import type { Place } from '../schema/place.ts'

export const kangurt = {
  id: 'places/kangurt',
  name: 'Kangurt',
  names: { russian: 'Кангурт', persian: 'کنگورت', modern: 'Kangurt (TJ)' },
  at: [69.528, 38.265],
  metres: 986,
  kind: 'village',
  district: 'districts/baljuvon',
  position: 'known',
  note: 'Where the tracks from the stone bridge, Baljuvon and Kulob come together.',
  cites: [
    'claims/roads-and-marches.road-by-the-stone-bridge',
    'claims/map-of-the-game.general-knowledge',
    'sources/srtm30',
  ],
} as const satisfies Place
