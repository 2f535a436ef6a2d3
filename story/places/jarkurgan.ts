import type { Place } from '../schema/place.ts'

export const jarkurgan = {
  id: 'places/jarkurgan',
  name: 'Jarkurgan',
  names: { russian: 'Джар-Курган', persian: 'جرقورغان', modern: 'Jarqoʻrgʻon (UZ)' },
  at: [67.415, 37.51],
  metres: 352,
  kind: 'village',
  district: 'districts/termez',
  position: 'known',
  note: 'Halt on the Surkhan.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/srtm30'],
} as const satisfies Place
