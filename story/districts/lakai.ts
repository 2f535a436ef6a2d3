import type { District } from '../schema/place.ts'

export const lakai = {
  id: 'districts/lakai',
  name: 'Lakai country',
  role: 'play',
  seat: 'places/koktash',
  villages: ['places/koktash', 'places/yavan'],
  thousands: 35,
  peoples: 'The Lakai (Isan-Khoja, Badrakli, Bairam, Tortuul); some Marka and Persian-speaking hamlets',
  economy: 'Horses first, then sheep, then winter wheat on the loess',
  livelihood: 'herds',
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
  cites: [
    'claims/clans-and-peoples.lakai-clans',
    'claims/clans-and-peoples.other-clans',
    'claims/land-and-grain.crops-by-district',
    'claims/horses-and-arms.lokai-breed',
    'claims/map-of-the-game.holders-of-november',
    'claims/numbers-of-people.district-numbers',
  ],
} as const satisfies District
