import type { Person } from '../schema/person.ts'

export const rahimSuchi = {
  id: 'people/rahim-suchi',
  name: 'Rahim',
  script: 'رحیم',
  role: 'civilian',
  basis: 'invented',
  home: 'places/kafirnigan',
  district: 'districts/dushanbe',
  following: 0,
  stand: { ideology: 10, strategy: 10, legitimacy: 30, vision: -10, tradition: 60 },
  weights: { ideology: 2, strategy: 3, legitimacy: 4, vision: 1, tradition: 6 },
  regard: 0,
  aim: 'survive',
  office: { does: 'carries-news', basis: 'invented' },
  kin: [],
  rivals: [],
  about:
    'Invented. A raftman on the Kafirnigan. He takes people over on blown skins by night at so much a head, and whoever holds the bank wants him first.',
  wins: 'His skins left whole and his sons left home.',
  loses: 'An order to burn the rafts.',
} satisfies Person
