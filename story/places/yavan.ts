import type { Place } from '../schema/place.ts'

export const yavan = {
  id: 'places/yavan',
  name: 'Yavan',
  names: { russian: 'Яван', persian: 'یوان', modern: 'Yovon (TJ)' },
  at: [69.038, 38.314],
  metres: 655,
  kind: 'village',
  district: 'districts/lakai',
  position: 'geonames',
  note: 'Villages and winter grazing in the middle of the Lakai country.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
