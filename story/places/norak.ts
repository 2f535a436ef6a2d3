import type { Place } from '../schema/place.ts'

export const norak = {
  id: 'places/norak',
  name: 'Norak',
  names: { russian: 'Нурек', persian: 'نارک', modern: 'Norak (TJ)' },
  at: [69.323, 38.389],
  metres: 775,
  kind: 'village',
  district: 'districts/faizabad',
  position: 'geonames',
  note: 'Village a short way below the stone bridge of the Vakhsh.',
  cites: [
    'claims/map-of-the-game.vakhsh-before-the-dam',
    'claims/map-of-the-game.general-knowledge',
    'sources/geonames',
    'sources/srtm30',
  ],
} as const satisfies Place
