import type { Place } from '../schema/place.ts'

export const kofrun = {
  id: 'places/kofrun',
  name: 'Kofrun',
  names: { russian: 'Кофрун (Кафирун)', persian: 'کافرون', modern: 'Kofrun, Boysun d. (UZ)' },
  at: [67.37, 38.15],
  metres: 947,
  kind: 'village',
  district: 'districts/baysun',
  position: 'estimated',
  note: 'Village below Baysun on the road down to the Surkhan. Where exactly it stood is uncertain by some eight kilometres.',
  cites: [
    'claims/map-of-the-game.uncertain-marks',
    'claims/map-of-the-game.general-knowledge',
    'sources/srtm30',
  ],
} as const satisfies Place
