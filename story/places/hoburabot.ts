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
  note: 'Pass of some 3,250 metres into Darvaz, under snow from November to May.',
  cites: [],
} as const satisfies Place
