import type { District } from '../schema/place.ts'

export const baljuvon = {
  id: 'districts/baljuvon',
  name: 'Baljuvon',
  role: 'play',
  seat: 'places/baljuvon',
  thousands: 90,
  peoples: 'Persian-speaking hills; Karluk, Marka, and the Badrakli Lakai of Dangara',
  economy: 'Wheat, sheep, horses, pistachio',
  authority: 'Davlatmand-bek',
  neighbours: [
    'districts/darvaz',
    'districts/faizabad',
    'districts/karategin',
    'districts/kulob',
    'districts/kurgantyube',
    'districts/lakai',
  ],
  start: { holder: 'chiefs', support: 50, grain: 2250, herds: 2700 },
  cites: [],
} as const satisfies District
