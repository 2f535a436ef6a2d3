import type { District } from '../schema/place.ts'

export const qataghan = {
  id: 'districts/qataghan',
  name: 'Qataghan',
  role: 'bank',
  seat: 'places/khanabad',
  thousands: 150,
  peoples: 'Katagan Turki, Persian-speaking villages, Pashtuns; people said to have fled from Bukhara',
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
  cites: [
    'claims/clans-and-peoples.other-clans',
    'claims/map-of-the-game.peoples-of-districts',
    'claims/map-of-the-game.gone-over-the-river',
    'claims/map-of-the-game.general-knowledge',
    'claims/numbers-of-people.district-numbers',
  ],
} as const satisfies District
