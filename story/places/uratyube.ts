import type { Place } from '../schema/place.ts'

export const uratyube = {
  id: 'places/uratyube',
  name: 'Ura-Tyube',
  names: { russian: 'Ура-Тюбе', persian: 'اوراتپه', modern: 'Istaravshan (TJ)' },
  at: [69.003, 39.914],
  metres: 987,
  kind: 'town',
  district: 'districts/uratyube',
  position: 'geonames',
  note: 'Town at the northern foot of the passes.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
