import type { District } from '../schema/place.ts'

export const afghanTurkestan = {
  id: 'districts/afghan-turkestan',
  name: 'Afghan Turkestan',
  role: 'bank',
  seat: 'places/mazar',
  thousands: 200,
  peoples: 'Turki and Turkmen villages, Persian-speaking towns, Pashtun settlers, Hazara',
  economy: 'Wheat on canals, fruit',
  authority: 'Afghanistan',
  neighbours: [
    'districts/kabadian',
    'districts/kelif',
    'districts/qataghan',
    'districts/shirabad',
    'districts/termez',
  ],
  start: { holder: 'afghans', support: 20, grain: 5000, herds: 3000 },
  cites: [
    'claims/map-of-the-game.peoples-of-districts',
    'claims/map-of-the-game.general-knowledge',
    'claims/numbers-of-people.district-numbers',
  ],
} as const satisfies District
