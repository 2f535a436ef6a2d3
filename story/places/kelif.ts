import type { Place } from '../schema/place.ts'

export const kelif = {
  id: 'places/kelif',
  name: 'Kelif',
  names: { russian: 'Келиф', persian: 'کلیف', modern: 'Kelif (TM)' },
  at: [66.29, 37.35],
  metres: 268,
  kind: 'ford',
  district: 'districts/kelif',
  position: 'known',
  note: 'Ferry and frontier post where the Amu narrows, by general knowledge to about half a kilometre.',
  cites: [
    'claims/rivers-and-crossings.amu-ferries',
    'claims/map-of-the-game.general-knowledge',
    'sources/hamilton-1906',
    'sources/srtm30',
  ],
} as const satisfies Place
