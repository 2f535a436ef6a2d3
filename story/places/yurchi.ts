import type { Place } from '../schema/place.ts'

export const yurchi = {
  id: 'places/yurchi',
  name: 'Yurchi',
  names: { russian: 'Юрчи', persian: 'یورچی', modern: 'Yurchi (UZ)' },
  at: [67.86, 38.19],
  metres: 570,
  kind: 'fort',
  district: 'districts/denau',
  position: 'estimated',
  note: 'Fort and bazaar a short ride below Denau. Position approximate.',
  cites: [
    'claims/map-of-the-game.uncertain-marks',
    'claims/map-of-the-game.general-knowledge',
    'sources/srtm30',
  ],
} as const satisfies Place
