import type { District } from '../schema/place.ts'

export const karategin = {
  id: 'districts/karategin',
  name: 'Karategin',
  role: 'play',
  seat: 'places/garm',
  thousands: 90,
  peoples: 'Persian-speaking for the most part; Kirghiz about Jirgatal',
  economy: 'High fields of grain, sheep, apricots',
  authority: 'Fuzail Maksum',
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
  cites: ['sources/brockhaus-efron'],
} as const satisfies District
