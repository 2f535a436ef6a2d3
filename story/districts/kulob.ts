import type { District } from '../schema/place.ts'

export const kulob = {
  id: 'districts/kulob',
  name: 'Kulob',
  role: 'play',
  seat: 'places/kulob',
  thousands: 110,
  peoples: 'Persian-speaking villages; Katagan, Karluk, Kisamir, Semiz and Lakai clans',
  economy: 'Wheat, flax, horses, gold washed on the Yakhsu, salt of Khoja-Mumin',
  authority: 'Beks who came back in the autumn of 1921',
  neighbours: [
    'districts/badakhshan',
    'districts/baljuvon',
    'districts/darvaz',
    'districts/kurgantyube',
    'districts/qataghan',
    'districts/rustaq',
  ],
  start: { holder: 'chiefs', support: 40, grain: 3850, herds: 2750 },
  cites: [],
} as const satisfies District
