import type { District } from '../schema/place.ts'

export const faizabad = {
  id: 'districts/faizabad',
  name: 'Faizabad',
  role: 'play',
  seat: 'places/faizabad',
  villages: ['places/norak', 'places/obigarm'],
  thousands: 40,
  peoples: 'Persian-speaking villages; Lakai and Turk clans on the Ilyak',
  economy: 'Rain-watered wheat, horses',
  authority: 'Formerly divided between the beks of Hisar and Karategin',
  neighbours: ['districts/baljuvon', 'districts/dushanbe', 'districts/karategin', 'districts/lakai'],
  start: { holder: 'chiefs', support: 25, grain: 1000, herds: 1000 },
  cites: [
    'claims/map-of-the-game.peoples-of-districts',
    'claims/clans-and-peoples.lakai-clans',
    'claims/land-and-grain.crops-by-district',
    'claims/map-of-the-game.beks-of-the-amirate',
    'claims/map-of-the-game.holders-of-november',
    'claims/numbers-of-people.district-numbers',
  ],
} as const satisfies District
