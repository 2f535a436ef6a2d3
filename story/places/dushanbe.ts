import type { Place } from '../schema/place.ts'

export const dushanbe = {
  id: 'places/dushanbe',
  name: 'Dushanbe',
  names: { russian: 'Дюшамбе', persian: 'دوشنبه', modern: 'Dushanbe (TJ)' },
  at: [68.775, 38.56],
  metres: 805,
  kind: 'town',
  district: 'districts/dushanbe',
  position: 'known',
  note: 'A village of about a thousand people with a great market on Mondays. The Emir held his last court here until February 1921.',
  cites: [
    'claims/towns-and-bazaars.dushanbe-size',
    'claims/towns-and-bazaars.monday-bazaar',
    'claims/bukhara-before.emir-goes-east',
    'sources/ferg-dushanbe',
    'sources/melkumov-1960',
    'sources/srtm30',
  ],
} as const satisfies Place
