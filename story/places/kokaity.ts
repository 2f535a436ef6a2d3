import type { Place } from '../schema/place.ts'

export const kokaity = {
  id: 'places/kokaity',
  name: 'Kokaity',
  names: { russian: 'Кокайты', persian: 'کوکایتی', modern: 'Kakaydi (UZ)' },
  at: [67.519, 37.627],
  metres: 375,
  kind: 'village',
  district: 'districts/termez',
  position: 'known',
  note: 'Village at the lower crossing of the Surkhan, on the way from Termez to Kabadian.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/srtm30'],
} as const satisfies Place
