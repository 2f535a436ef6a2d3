import type { Place } from '../schema/place.ts'

export const chagan = {
  id: 'places/chagan',
  name: 'Chagan',
  names: { russian: 'Чаган', persian: 'چغان', modern: 'Chaghon (TJ)' },
  at: [69.86, 38.44],
  metres: 1450,
  kind: 'village',
  district: 'districts/baljuvon',
  position: 'estimated',
  note: 'Upland village on the ridge east of Baljuvon. No source gives coordinates; the mark may be eight kilometres out.',
  cites: [
    'claims/map-of-the-game.uncertain-marks',
    'claims/map-of-the-game.general-knowledge',
    'sources/srtm30',
  ],
} as const satisfies Place
