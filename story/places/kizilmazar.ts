import type { Place } from '../schema/place.ts'

export const kizilmazar = {
  id: 'places/kizilmazar',
  name: 'Kyzyl-Mazar',
  names: { russian: 'Кызыл-Мазар', persian: 'قزل مزار', modern: 'Sovet/Temurmalik (TJ)' },
  at: [69.588, 38.047],
  metres: 753,
  kind: 'village',
  district: 'districts/baljuvon',
  position: 'geonames',
  note: 'Crossing of the Kyzylsu on the Kulob road.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
