import type { District } from '../schema/place.ts'

export const faizabad = {
  id: 'districts/faizabad',
  name: 'Faizabad',
  role: 'play',
  seat: 'places/faizabad',
  thousands: 40,
  peoples: 'Persian-speaking villages; Lakai and Turk clans on the Ilyak',
  economy: 'Rain-watered wheat, horses',
  authority: 'Divided between the beks of Hisar and Karategin',
  neighbours: ['districts/baljuvon', 'districts/dushanbe', 'districts/karategin', 'districts/lakai'],
  start: { holder: 'chiefs', support: 25, grain: 1000, herds: 1000 },
  cites: [],
} as const satisfies District
