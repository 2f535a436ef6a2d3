import type { Place } from '../schema/place.ts'

export const lablabob = {
  id: 'places/lablabob',
  name: 'Kalai-Labi-Ob',
  names: { russian: 'Калаи-Лаби-Об', persian: 'قلعه لب آب', modern: 'Tajikobod (TJ)' },
  at: [70.84, 39.124],
  metres: 1517,
  kind: 'fort',
  district: 'districts/karategin',
  position: 'geonames',
  note: 'Fort on the bank of the Surkhob.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
