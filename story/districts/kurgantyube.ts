import type { District } from '../schema/place.ts'

export const kurgantyube = {
  id: 'districts/kurgantyube',
  name: 'Kurgan-Tyube',
  role: 'play',
  seat: 'places/kurgantyube',
  villages: ['places/jilikul'],
  thousands: 55,
  peoples:
    'Katagan, Durmen and Kungrat Turki, Ersari Turkmen, Arabs, Persian-speaking villages; some are said to have left for the Afghan bank',
  economy: 'A half-empty watered plain: rice, barley, cattle',
  authority: 'Formerly the bek of Kurgan-Tyube',
  neighbours: [
    'districts/baljuvon',
    'districts/kabadian',
    'districts/kulob',
    'districts/lakai',
    'districts/qataghan',
  ],
  start: { holder: 'republic', support: 25, grain: 1100, herds: 1100 },
  cites: [
    'claims/clans-and-peoples.other-clans',
    'claims/map-of-the-game.peoples-of-districts',
    'claims/map-of-the-game.gone-over-the-river',
    'claims/land-and-grain.crops-by-district',
    'claims/map-of-the-game.beks-of-the-amirate',
    'claims/map-of-the-game.holders-of-november',
    'claims/numbers-of-people.district-numbers',
  ],
} as const satisfies District
