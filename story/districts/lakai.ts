import type { District } from '../schema/place.ts'

export const lakai = {
  id: 'districts/lakai',
  name: 'Lakai country',
  role: 'play',
  seat: 'places/koktash',
  thousands: 35,
  peoples: 'The Lakai (Isan-Khoja, Badrakli, Bairam, Tortuul); some Marka and Persian-speaking hamlets',
  economy: 'Horses first, then sheep, then winter wheat on the loess',
  authority: 'The Lakai answer to their own chiefs',
  neighbours: [
    'districts/baljuvon',
    'districts/dushanbe',
    'districts/faizabad',
    'districts/hisar',
    'districts/kabadian',
    'districts/kurgantyube',
  ],
  start: { holder: 'chiefs', support: 60, grain: 700, herds: 2100 },
  cites: [],
} as const satisfies District
