import type { Place } from '../schema/place.ts'

export const khait = {
  id: 'places/khait',
  name: 'Khait',
  names: { russian: 'Хаит', persian: 'حائط', modern: 'Hoit (TJ)' },
  at: [70.88, 39.19],
  metres: 1634,
  kind: 'village',
  district: 'districts/karategin',
  position: 'known',
  note: 'Market of upper Karategin.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/srtm30'],
} as const satisfies Place
