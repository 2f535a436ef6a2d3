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
  cites: [
    'claims/clans-and-peoples.other-clans',
    'claims/map-of-the-game.peoples-of-districts',
    'claims/map-of-the-game.goods-of-districts',
    'claims/land-and-grain.crops-by-district',
    'claims/map-of-the-game.beks-of-the-amirate',
    'claims/map-of-the-game.holders-of-november',
    'claims/numbers-of-people.district-numbers',
  ],
} as const satisfies District
