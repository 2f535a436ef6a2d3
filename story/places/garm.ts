import type { Place } from '../schema/place.ts'

export const garm = {
  id: 'places/garm',
  name: 'Garm',
  names: { russian: 'Гарм', persian: 'غرم', modern: 'Gharm/Rasht (TJ)' },
  at: [70.375, 39.029],
  metres: 1376,
  kind: 'fort',
  district: 'districts/karategin',
  position: 'geonames',
  note: 'Seat of Karategin, on the Surkhob.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
