import type { Place } from '../schema/place.ts'

export const anzob = {
  id: 'places/anzob',
  name: 'Anzob',
  names: { russian: 'Анзоб', persian: 'انزاب', modern: 'Anzob (TJ)' },
  at: [68.855, 39.08],
  metres: 3372,
  kind: 'pass',
  district: 'districts/dushanbe',
  position: 'known',
  note: 'Pass of 3,372 metres over the Hisar range, closed by snow from November to May.',
  cites: [],
} as const satisfies Place
