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
  note: 'Pass over the Hisar range, usually given as 3,372 metres; by our reckoning from its height, shut from November to May.',
  cites: ['claims/climate-and-passes.pass-heights', 'claims/climate-and-passes.high-passes-shut'],
} as const satisfies Place
