import type { Place } from '../schema/place.ts'

export const sayrob = {
  id: 'places/sayrob',
  name: 'Sayrob',
  names: { russian: 'Сайроб', persian: 'سیراب', modern: 'Sayrob (UZ)' },
  at: [66.99, 38.03],
  metres: 905,
  kind: 'village',
  district: 'districts/baysun',
  position: 'estimated',
  note: 'Halting village between Derbent and Shirabad, said to have old plane trees.',
  cites: [
    'claims/map-of-the-game.other-estimated-marks',
    'claims/map-of-the-game.general-knowledge',
    'sources/srtm30',
  ],
} as const satisfies Place
