import type { District } from '../schema/place.ts'

export const kabadian = {
  id: 'districts/kabadian',
  name: 'Kabadian',
  role: 'play',
  seat: 'places/kabadian',
  villages: ['places/akmechet', 'places/shaartuz'],
  thousands: 30,
  peoples: 'Durmen and Kungrat Turki, Turkmen, Arabs, Persian-speaking villages',
  economy: 'Silk, rice, melons, saxaul for fuel',
  authority: 'Formerly the bek of Kabadian',
  neighbours: [
    'districts/afghan-turkestan',
    'districts/denau',
    'districts/hisar',
    'districts/kurgantyube',
    'districts/lakai',
    'districts/qataghan',
    'districts/termez',
  ],
  start: { holder: 'republic', support: 20, grain: 600, herds: 450 },
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
