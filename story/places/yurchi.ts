import type { Place } from '../schema/place.ts'

export const yurchi = {
  id: 'places/yurchi',
  name: 'Yurchi',
  names: { russian: 'Юрчи', persian: 'یورچی', modern: 'Yurchi (UZ)' },
  at: [67.86, 38.19],
  metres: 570,
  kind: 'fort',
  district: 'districts/denau',
  position: 'estimated',
  note: 'Small fort and bazaar a short ride below Denau. Position approximate.',
  cites: ['sources/srtm30'],
} as const satisfies Place
