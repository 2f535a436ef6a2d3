import type { District } from '../schema/place.ts'

export const termez = {
  id: 'districts/termez',
  name: 'Termez',
  role: 'play',
  seat: 'places/termez',
  thousands: 25,
  peoples: 'The Russian fort; Kungrat, Turkmen and Arab villages',
  economy: 'Reed beds, melons, camels, and what the steamers carry',
  authority: 'Russian fortress',
  neighbours: ['districts/afghan-turkestan', 'districts/denau', 'districts/kabadian', 'districts/shirabad'],
  start: { holder: 'reds', support: -35, grain: 375, herds: 375 },
  cites: ['sources/hamilton-1906'],
} as const satisfies District
