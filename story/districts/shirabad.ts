import type { District } from '../schema/place.ts'

export const shirabad = {
  id: 'districts/shirabad',
  name: 'Shirabad',
  role: 'play',
  seat: 'places/shirabad',
  thousands: 45,
  peoples: 'Kungrat clans in the great majority, Chagatai, some Turk',
  economy: 'Wheat, barley, a little cotton; karakul sheep',
  authority: 'Formerly the bek of Shirabad',
  neighbours: [
    'districts/afghan-turkestan',
    'districts/baysun',
    'districts/denau',
    'districts/guzar',
    'districts/kelif',
    'districts/termez',
  ],
  start: { holder: 'republic', support: 15, grain: 1125, herds: 1125 },
  cites: [
    'claims/clans-and-peoples.shirabad',
    'claims/land-and-grain.crops-by-district',
    'claims/map-of-the-game.goods-of-districts',
    'claims/map-of-the-game.beks-of-the-amirate',
    'claims/map-of-the-game.holders-of-november',
    'claims/numbers-of-people.district-numbers',
    'sources/karmysheva',
  ],
} as const satisfies District
