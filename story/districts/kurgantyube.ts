import type { District } from '../schema/place.ts'

export const kurgantyube = {
  id: 'districts/kurgantyube',
  name: 'Kurgan-Tyube',
  role: 'play',
  seat: 'places/kurgantyube',
  thousands: 55,
  peoples:
    'Katagan, Durmen and Kungrat Turki, Ersari Turkmen, Arabs, Persian-speaking villages; many have left for the Afghan bank',
  economy: 'A half-empty watered plain: rice, barley, cattle',
  authority: 'Formerly the bek of Kurgan-Tyube',
  neighbours: [
    'districts/baljuvon',
    'districts/kabadian',
    'districts/kulob',
    'districts/lakai',
    'districts/qataghan',
  ],
  start: { holder: 'republic', support: 25, grain: 1100, herds: 1100 },
  cites: [],
} as const satisfies District
