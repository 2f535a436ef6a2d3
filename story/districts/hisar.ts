import type { District } from '../schema/place.ts'

export const hisar = {
  id: 'districts/hisar',
  name: 'Hisar',
  role: 'play',
  seat: 'places/hisar',
  thousands: 110,
  peoples: 'Persian-speaking towns and hills; Yuz-Marka, Karluk and Turk clans',
  economy: 'Rice, wheat, flax; striped silk and knives of Karatag',
  authority: 'Formerly the bek of Hisar, in summer at Karatag',
  neighbours: [
    'districts/denau',
    'districts/dushanbe',
    'districts/kabadian',
    'districts/lakai',
    'districts/zeravshan',
  ],
  start: { holder: 'republic', support: 25, grain: 4400, herds: 1320 },
  cites: [
    'claims/clans-and-peoples.hisar-hill-and-plain',
    'claims/clans-and-peoples.other-clans',
    'claims/map-of-the-game.peoples-of-districts',
    'claims/women-and-crafts.goods-of-karatag',
    'claims/land-and-grain.crops-by-district',
    'claims/map-of-the-game.beks-of-the-amirate',
    'claims/map-of-the-game.holders-of-november',
    'claims/numbers-of-people.district-numbers',
    'sources/brockhaus-efron',
  ],
} as const satisfies District
