import type { Place } from '../schema/place.ts'

export const khovaling = {
  id: 'places/khovaling',
  name: 'Khovaling',
  names: { russian: 'Ховалинг', persian: 'خاولینگ', modern: 'Khovaling (TJ)' },
  at: [69.975, 38.342],
  metres: 1409,
  kind: 'village',
  district: 'districts/baljuvon',
  position: 'geonames',
  note: 'High village on the way from Baljuvon towards Darvaz.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
