import type { District } from '../schema/place.ts'

export const zeravshan = {
  id: 'districts/zeravshan',
  name: 'Upper Zeravshan',
  role: 'play',
  seat: 'places/varziminor',
  villages: ['places/matcha', 'places/varziminor'],
  thousands: 45,
  peoples: 'Persian-speaking valleys; Yagnobis',
  economy: 'Grain on terraces, goats',
  authority: 'The bek of Matcha above, Soviet Turkestan below',
  neighbours: [
    'districts/alai',
    'districts/denau',
    'districts/dushanbe',
    'districts/hisar',
    'districts/karategin',
    'districts/samarkand',
    'districts/uratyube',
  ],
  start: { holder: 'matcha', support: 40, grain: 360, herds: 360 },
  cites: [
    'claims/map-of-the-game.peoples-of-districts',
    'claims/land-and-grain.crops-by-district',
    'claims/map-of-the-game.holders-of-november',
    'claims/numbers-of-people.district-numbers',
  ],
} as const satisfies District
