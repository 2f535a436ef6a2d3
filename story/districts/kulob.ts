import type { District } from '../schema/place.ts'

export const kulob = {
  id: 'districts/kulob',
  name: 'Kulob',
  role: 'play',
  seat: 'places/kulob',
  villages: ['places/farkhar', 'places/muminabad', 'places/shurabad'],
  thousands: 110,
  peoples: 'Persian-speaking villages; Katagan, Karluk, Kisamir, Semiz and Lakai clans',
  economy: 'Wheat, flax, horses, gold washed on the Yakhsu, salt of Khoja-Mumin',
  authority: 'Taken to be beks of its own since the autumn of 1921',
  neighbours: [
    'districts/badakhshan',
    'districts/baljuvon',
    'districts/darvaz',
    'districts/kurgantyube',
    'districts/qataghan',
    'districts/rustaq',
  ],
  start: { holder: 'chiefs', support: 40, grain: 3850, herds: 2750 },
  cites: [
    'claims/clans-and-peoples.other-clans',
    'claims/map-of-the-game.peoples-of-districts',
    'claims/clans-and-peoples.lakai-clans',
    'claims/land-and-grain.crops-by-district',
    'claims/map-of-the-game.goods-of-districts',
    'claims/map-of-the-game.beks-of-the-amirate',
    'claims/map-of-the-game.holders-of-november',
    'claims/numbers-of-people.district-numbers',
  ],
} as const satisfies District
