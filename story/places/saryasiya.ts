import type { Place } from '../schema/place.ts'

export const saryasiya = {
  id: 'places/saryasiya',
  name: 'Sary-Asiya',
  names: { russian: 'Сары-Ассия', persian: 'سر آسیا', modern: 'Sariosiyo (UZ)' },
  at: [67.963, 38.414],
  metres: 589,
  kind: 'village',
  district: 'districts/denau',
  position: 'known',
  note: 'Village where the road crosses the Tupalang as it leaves the mountains; the crossing is taken to be dangerous in early summer.',
  cites: [
    'claims/rivers-and-crossings.flood-months',
    'claims/map-of-the-game.general-knowledge',
    'sources/srtm30',
  ],
} as const satisfies Place
