import type { District } from '../schema/place.ts'

export const denau = {
  id: 'districts/denau',
  name: 'Denau',
  role: 'play',
  seat: 'places/denau',
  villages: ['places/mirshade', 'places/saryasiya', 'places/shurchi'],
  thousands: 85,
  peoples:
    'Thirty-two clans by the saying, Yuz and Durmen among them by general knowledge; Persian-speaking valleys of the Tupalang and Sangardak',
  economy: 'Rice, wheat, cotton, orchards',
  authority: 'Formerly the bek of Denau, with Yurchi and Sary-Asiya',
  neighbours: [
    'districts/baysun',
    'districts/guzar',
    'districts/hisar',
    'districts/kabadian',
    'districts/samarkand',
    'districts/shahrisabz',
    'districts/shirabad',
    'districts/termez',
    'districts/zeravshan',
  ],
  start: { holder: 'republic', support: 15, grain: 3400, herds: 1275 },
  cites: [
    'claims/clans-and-peoples.denau',
    'claims/clans-and-peoples.other-clans',
    'claims/land-and-grain.crops-by-district',
    'claims/map-of-the-game.beks-of-the-amirate',
    'claims/map-of-the-game.holders-of-november',
    'claims/numbers-of-people.district-numbers',
    'sources/karmysheva',
  ],
} as const satisfies District
