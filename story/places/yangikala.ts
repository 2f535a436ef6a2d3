import type { Place } from '../schema/place.ts'

export const yangikala = {
  id: 'places/yangikala',
  name: 'Yangi-Kala',
  names: { russian: 'Янги-Кала', persian: 'ینگی قلعه', modern: 'Yangi Qala (AF)' },
  at: [69.611, 37.466],
  metres: 467,
  kind: 'village',
  district: 'districts/rustaq',
  position: 'geonames',
  note: 'Village opposite Chubek; people who fled Bukhara are said to camp about it.',
  cites: [
    'claims/map-of-the-game.gone-over-the-river',
    'claims/map-of-the-game.general-knowledge',
    'sources/geonames',
    'sources/srtm30',
  ],
} as const satisfies Place
