import type { District } from '../schema/place.ts'

export const termez = {
  id: 'districts/termez',
  name: 'Termez',
  role: 'play',
  seat: 'places/termez',
  villages: ['places/jarkurgan', 'places/kokaity'],
  thousands: 25,
  peoples: 'The Russian fort; Kungrat, Turkmen and Arab villages',
  economy: 'Reed beds, melons, camels, and what the steamers carry',
  authority: 'Russian fortress',
  neighbours: ['districts/afghan-turkestan', 'districts/denau', 'districts/kabadian', 'districts/shirabad'],
  start: { holder: 'reds', support: -35, grain: 375, herds: 375 },
  cites: [
    'claims/map-of-the-game.peoples-of-districts',
    'claims/rivers-and-crossings.steamers',
    'claims/map-of-the-game.general-knowledge',
    'claims/map-of-the-game.holders-of-november',
    'claims/numbers-of-people.district-numbers',
    'sources/hamilton-1906',
  ],
} as const satisfies District
