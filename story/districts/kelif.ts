import type { District } from '../schema/place.ts'

export const kelif = {
  id: 'districts/kelif',
  name: 'Kelif',
  role: 'play',
  seat: 'places/kelif',
  thousands: 25,
  peoples: 'Ersari Turkmen, Turki clans, Persian-speaking people of Kugitang',
  economy: 'A strip of fields on the river, rock salt, sheep',
  authority: 'Formerly the bek of Kelif',
  neighbours: ['districts/afghan-turkestan', 'districts/guzar', 'districts/karshi', 'districts/shirabad'],
  start: { holder: 'republic', support: 0, grain: 300, herds: 625 },
  cites: ['sources/hamilton-1906'],
} as const satisfies District
