import type { District } from '../schema/place.ts'

export const kabadian = {
  id: 'districts/kabadian',
  name: 'Kabadian',
  role: 'play',
  seat: 'places/kabadian',
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
  cites: [],
} as const satisfies District
