import type { District } from '../schema/place.ts'

export const darvaz = {
  id: 'districts/darvaz',
  name: 'Darvaz',
  role: 'play',
  seat: 'places/kalaikhumb',
  thousands: 45,
  peoples: 'Persian-speaking mountain villages',
  economy: 'Mulberry, apricot, wheat on terraces, a little gold',
  authority: 'Ishan-Sultan',
  neighbours: [
    'districts/badakhshan',
    'districts/baljuvon',
    'districts/karategin',
    'districts/kulob',
    'districts/pamir',
  ],
  start: { holder: 'chiefs', support: 35, grain: 360, herds: 270 },
  cites: ['sources/britannica-1902'],
} as const satisfies District
