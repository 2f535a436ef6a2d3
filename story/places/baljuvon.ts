import type { Place } from '../schema/place.ts'

export const baljuvon = {
  id: 'places/baljuvon',
  name: 'Baljuvon',
  names: { russian: 'Бальджуан', persian: 'بلجوان', modern: 'Baljuvon (TJ)' },
  at: [69.677, 38.308],
  metres: 1012,
  kind: 'fort',
  district: 'districts/baljuvon',
  position: 'geonames',
  note: 'Mountain town under a fortress, seat of a bek, on the upper Kyzylsu.',
  cites: [
    'claims/map-of-the-game.beks-of-the-amirate',
    'claims/map-of-the-game.general-knowledge',
    'sources/nechaev-1914',
    'sources/geonames',
    'sources/srtm30',
  ],
} as const satisfies Place
