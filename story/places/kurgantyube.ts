import type { Place } from '../schema/place.ts'

export const kurgantyube = {
  id: 'places/kurgantyube',
  name: 'Kurgan-Tyube',
  names: { russian: 'Курган-Тюбе', persian: 'قرغان تپه', modern: 'Bokhtar (TJ)' },
  at: [68.782, 37.834],
  metres: 427,
  kind: 'fort',
  district: 'districts/kurgantyube',
  position: 'geonames',
  note: 'Fort on a mound in the half-empty Vakhsh plain.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
