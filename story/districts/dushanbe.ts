import type { District } from '../schema/place.ts'

export const dushanbe = {
  id: 'districts/dushanbe',
  name: 'Dushanbe',
  role: 'play',
  seat: 'places/dushanbe',
  villages: ['places/ramit', 'places/varzob'],
  thousands: 75,
  peoples: 'Persian-speaking villages, Lakai and Marka Turki; whether Jews lived in the town is not known',
  economy: 'Wheat, rice, walnuts; bazaar on Monday',
  authority: "Formerly the bek of Hisar; now a Red garrison beside the republic's officials",
  neighbours: [
    'districts/faizabad',
    'districts/hisar',
    'districts/karategin',
    'districts/lakai',
    'districts/zeravshan',
  ],
  start: { holder: 'reds', support: 10, grain: 2250, herds: 900 },
  cites: [
    'claims/towns-and-bazaars.monday-bazaar',
    'claims/jews-of-bukhara.at-dushanbe',
    'claims/clans-and-peoples.other-clans',
    'claims/land-and-grain.crops-by-district',
    'claims/map-of-the-game.goods-of-districts',
    'claims/map-of-the-game.beks-of-the-amirate',
    'claims/map-of-the-game.holders-of-november',
    'claims/numbers-of-people.district-numbers',
    'sources/ferg-dushanbe',
  ],
} as const satisfies District
