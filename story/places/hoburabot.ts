import type { Place } from '../schema/place.ts'

export const hoburabot = {
  id: 'places/hoburabot',
  name: 'Hobu-Rabat',
  names: { russian: 'Хобу-Рабат (Хабу-Рабат)', persian: 'خابو رباط', modern: 'Khoburobot (TJ)' },
  at: [70.745, 38.638],
  metres: 3252,
  kind: 'pass',
  district: 'districts/darvaz',
  position: 'known',
  note: 'Pass into Darvaz, usually given as some 3,250 metres; by our reckoning from its height, shut from November to May.',
  cites: ['claims/climate-and-passes.pass-heights', 'claims/climate-and-passes.high-passes-shut'],
} as const satisfies Place
