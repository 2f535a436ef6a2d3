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
  cites: ['sources/hamilton-1906', 'sources/brockhaus-efron'],
} as const satisfies District
