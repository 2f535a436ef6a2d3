import type { Place } from '../schema/place.ts'

export const darbandK = {
  id: 'places/darband-k',
  name: 'Darband',
  names: { russian: 'Дарбанд', persian: 'دربند', modern: 'Darband (TJ)' },
  at: [69.966, 38.868],
  metres: 1259,
  kind: 'village',
  district: 'districts/karategin',
  position: 'geonames',
  note: 'Meeting of the Surkhob and the Khingob, where the road to Darvaz leaves the road to Garm.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
