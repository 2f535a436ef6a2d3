import type { Place } from '../schema/place.ts'

export const imamsahib = {
  id: 'places/imamsahib',
  name: 'Imam Sahib',
  names: { russian: 'Имам-Саиб', persian: 'امام صاحب', modern: 'Imam Sahib (AF)' },
  at: [68.936, 37.189],
  metres: 354,
  kind: 'town',
  district: 'districts/qataghan',
  position: 'geonames',
  note: 'Market opposite Sarai, across the Panj.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
