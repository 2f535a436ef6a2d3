import type { District } from '../schema/place.ts'

export const karategin = {
  id: 'districts/karategin',
  name: 'Karategin',
  role: 'play',
  seat: 'places/garm',
  villages: ['places/darband-k', 'places/jirgatal', 'places/khait', 'places/novabad'],
  thousands: 90,
  peoples: 'Persian-speaking for the most part; Kirghiz about Jirgatal',
  economy: 'High fields of grain, sheep, apricots',
  authority: "Taken to be Fuzail Maksum, once the Emir's governor",
  neighbours: [
    'districts/alai',
    'districts/baljuvon',
    'districts/darvaz',
    'districts/dushanbe',
    'districts/faizabad',
    'districts/pamir',
    'districts/zeravshan',
  ],
  start: { holder: 'chiefs', support: 40, grain: 1350, herds: 1350 },
  cites: [
    'claims/clans-and-peoples.other-clans',
    'claims/land-and-grain.crops-by-district',
    'claims/map-of-the-game.goods-of-districts',
    'claims/people-mountains.fuzail-governor',
    'claims/map-of-the-game.holders-of-november',
    'claims/numbers-of-people.karategin',
    'claims/numbers-of-people.district-numbers',
    'sources/brockhaus-efron',
  ],
} as const satisfies District
