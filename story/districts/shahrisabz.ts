import type { District } from '../schema/place.ts'

export const shahrisabz = {
  id: 'districts/shahrisabz',
  name: 'Shahr-i Sabz',
  role: 'play',
  seat: 'places/shahrisabz',
  thousands: 150,
  peoples: 'Keneges and Sarai Turki; Persian-speaking hill villages',
  economy: 'Grain, rice, fruit and silk; sheep above Yakkabag',
  authority: 'Formerly the beks of Shahr-i Sabz, Kitab, Chirakchi and Yakkabag',
  neighbours: ['districts/denau', 'districts/guzar', 'districts/karshi', 'districts/samarkand'],
  start: { holder: 'republic', support: 15, grain: 5250, herds: 1800 },
  cites: [
    'claims/clans-and-peoples.other-clans',
    'claims/map-of-the-game.peoples-of-districts',
    'claims/land-and-grain.crops-by-district',
    'claims/map-of-the-game.goods-of-districts',
    'claims/map-of-the-game.beks-of-the-amirate',
    'claims/map-of-the-game.holders-of-november',
    'claims/numbers-of-people.district-numbers',
  ],
} as const satisfies District
