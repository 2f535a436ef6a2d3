import type { Place } from '../schema/place.ts'

export const obdara = {
  id: 'places/obdara',
  name: 'Obdara',
  names: { russian: 'Обдара', persian: 'آب دره', modern: 'Obidara (TJ)' },
  at: [69.83, 38.42],
  metres: 1495,
  kind: 'village',
  district: 'districts/baljuvon',
  position: 'estimated',
  note: 'A side valley north-east of Baljuvon. Accounts do not agree where it is; the mark may be eight kilometres out.',
  cites: ['claims/map-of-the-game.uncertain-marks', 'sources/srtm30'],
} as const satisfies Place
