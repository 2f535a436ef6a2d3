import type { District } from '../schema/place.ts'

export const baljuvon = {
  id: 'districts/baljuvon',
  name: 'Baljuvon',
  role: 'play',
  seat: 'places/baljuvon',
  villages: [
    'places/chagan',
    'places/dangara',
    'places/kangurt',
    'places/khovaling',
    'places/kizilmazar',
    'places/obdara',
  ],
  thousands: 90,
  peoples: 'Persian-speaking hills; Karluk, Marka, and the Badrakli Lakai of Dangara',
  economy: 'Wheat, sheep, horses, pistachio',
  authority: 'Taken to be Davlatmand Bek, in the place of a bek of the Emir',
  neighbours: [
    'districts/darvaz',
    'districts/faizabad',
    'districts/karategin',
    'districts/kulob',
    'districts/kurgantyube',
    'districts/lakai',
  ],
  start: { holder: 'chiefs', support: 50, grain: 2250, herds: 2700 },
  cites: [
    'claims/clans-and-peoples.other-clans',
    'claims/clans-and-peoples.lakai-clans',
    'claims/land-and-grain.crops-by-district',
    'claims/map-of-the-game.goods-of-districts',
    'claims/map-of-the-game.beks-of-the-amirate',
    'claims/map-of-the-game.holders-of-november',
    'claims/people-east.davlatmand-chief',
    'claims/numbers-of-people.district-numbers',
  ],
} as const satisfies District
