import type { Place } from '../schema/place.ts'

export const ramit = {
  id: 'places/ramit',
  name: 'Ramit',
  names: { russian: 'Рамит', persian: 'رامیت', modern: 'Romit (TJ)' },
  at: [69.275, 38.7],
  metres: 1282,
  kind: 'village',
  district: 'districts/dushanbe',
  position: 'estimated',
  note: 'Last village before the gorges, on the summer trail to Karategin.',
  cites: ['sources/srtm30'],
} as const satisfies Place
