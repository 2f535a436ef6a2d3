import type { District } from '../schema/place.ts'

export const pamir = {
  id: 'districts/pamir',
  name: 'Western Pamir',
  role: 'margin',
  seat: 'places/khorog',
  thousands: 25,
  peoples: 'Shughni, Rushani and Bartangi villages',
  economy: 'Barley terraces, yaks',
  authority: 'The Russian post at Khorog',
  neighbours: ['districts/alai', 'districts/badakhshan', 'districts/darvaz', 'districts/karategin'],
  start: { holder: 'reds', support: -10, grain: 100, herds: 200 },
  cites: [
    'claims/map-of-the-game.peoples-of-districts',
    'claims/map-of-the-game.general-knowledge',
    'claims/numbers-of-people.district-numbers',
  ],
} as const satisfies District
