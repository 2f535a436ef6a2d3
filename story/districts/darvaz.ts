import type { District } from '../schema/place.ts'

export const darvaz = {
  id: 'districts/darvaz',
  name: 'Darvaz',
  role: 'play',
  seat: 'places/kalaikhumb',
  villages: ['places/childara', 'places/sagirdasht', 'places/tavildara'],
  thousands: 45,
  peoples: 'Persian-speaking mountain villages',
  economy: 'Mulberry, apricot, wheat on terraces, a little gold',
  authority: 'Taken to be Ishan Sultan, a sheikh of these hills; his seat is not known',
  neighbours: [
    'districts/badakhshan',
    'districts/baljuvon',
    'districts/karategin',
    'districts/kulob',
    'districts/pamir',
  ],
  start: { holder: 'chiefs', support: 35, grain: 360, herds: 270 },
  cites: [
    'claims/map-of-the-game.general-knowledge',
    'claims/land-and-grain.crops-by-district',
    'claims/map-of-the-game.goods-of-districts',
    'claims/map-of-the-game.holders-of-november',
    'claims/people-mountains.ishan-seat',
    'claims/numbers-of-people.darvaz',
    'claims/numbers-of-people.district-numbers',
    'sources/britannica-1902',
  ],
} as const satisfies District
