import type { District } from '../schema/place.ts'

export const qataghan = {
  id: 'districts/qataghan',
  name: 'Qataghan',
  role: 'bank',
  seat: 'places/khanabad',
  thousands: 150,
  peoples: 'Katagan Turki, Persian-speaking villages, Pashtuns; people who fled from Bukhara',
  economy: 'Rice, reed marsh, horses',
  authority: 'Afghanistan',
  neighbours: [
    'districts/afghan-turkestan',
    'districts/kabadian',
    'districts/kulob',
    'districts/kurgantyube',
    'districts/rustaq',
  ],
  start: { holder: 'afghans', support: 35, grain: 4500, herds: 3750 },
  cites: [],
} as const satisfies District
