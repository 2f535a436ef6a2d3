import type { District } from '../schema/place.ts'

export const baysun = {
  id: 'districts/baysun',
  name: 'Baysun',
  role: 'play',
  seat: 'places/baysun',
  villages: ['places/derbent', 'places/kofrun', 'places/sayrob'],
  thousands: 40,
  peoples:
    'Tartuly clans of the Kungrat, six by the saying; Persian-speaking Chagatai, the Tagchi among them; Khoja families',
  economy: 'Mountain wheat, almonds, sheep',
  authority: 'Formerly the bek of Baysun; now a Red garrison',
  neighbours: ['districts/denau', 'districts/guzar', 'districts/shirabad'],
  start: { holder: 'reds', support: 15, grain: 800, herds: 1000 },
  cites: [
    'claims/clans-and-peoples.baysun',
    'claims/land-and-grain.crops-by-district',
    'claims/map-of-the-game.goods-of-districts',
    'claims/map-of-the-game.beks-of-the-amirate',
    'claims/map-of-the-game.holders-of-november',
    'claims/numbers-of-people.district-numbers',
    'sources/karmysheva',
  ],
} as const satisfies District
