import type { Place } from '../schema/place.ts'

export const derbent = {
  id: 'places/derbent',
  name: 'Derbent',
  names: { russian: 'Дербент', persian: 'دربند', modern: 'Darband, Boysun d. (UZ)' },
  at: [67.016, 38.213],
  metres: 1184,
  kind: 'village',
  district: 'districts/baysun',
  position: 'known',
  note: 'Village at the fork where the road from the Iron Gate divides for Baysun and for Shirabad.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/srtm30'],
} as const satisfies Place
