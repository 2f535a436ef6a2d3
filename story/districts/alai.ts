import type { District } from '../schema/place.ts'

export const alai = {
  id: 'districts/alai',
  name: 'Alai',
  role: 'margin',
  seat: 'places/jirgatal',
  thousands: 30,
  peoples: 'Kirghiz',
  economy: 'Summer pasture',
  authority: 'Taken to be contested between Soviet Fergana and the bands of the valley',
  neighbours: ['districts/karategin', 'districts/pamir', 'districts/uratyube', 'districts/zeravshan'],
  start: { holder: 'chiefs', support: 10, grain: 120, herds: 1200 },
  cites: [
    'claims/clans-and-peoples.other-clans',
    'claims/map-of-the-game.general-knowledge',
    'claims/numbers-of-people.district-numbers',
  ],
} as const satisfies District
