import type { District } from '../schema/place.ts'

export const uratyube = {
  id: 'districts/uratyube',
  name: 'Ura-Tyube',
  role: 'margin',
  seat: 'places/uratyube',
  thousands: 120,
  peoples: 'Persian-speaking and Turki villages',
  economy: 'Grain, fruit',
  authority: 'Soviet Turkestan',
  neighbours: ['districts/alai', 'districts/samarkand', 'districts/zeravshan'],
  start: { holder: 'reds', support: -10, grain: 3000, herds: 1440 },
  cites: ['claims/map-of-the-game.general-knowledge', 'claims/numbers-of-people.district-numbers'],
} as const satisfies District
