import type { District } from '../schema/place.ts'

export const baysun = {
  id: 'districts/baysun',
  name: 'Baysun',
  role: 'play',
  seat: 'places/baysun',
  thousands: 40,
  peoples: 'Six clans of the Kungrat, Tagchi, Persian-speaking Chagatai, Khoja families',
  economy: 'Mountain wheat, almonds, sheep',
  authority: 'Formerly the bek of Baysun; now a Red garrison',
  neighbours: ['districts/denau', 'districts/guzar', 'districts/shirabad'],
  start: { holder: 'reds', support: 15, grain: 800, herds: 1000 },
  cites: ['sources/karmysheva'],
} as const satisfies District
