import type { Person } from '../schema/person.ts'

export const mullaNasir = {
  id: 'people/mulla-nasir',
  name: 'Mulla Nasir',
  script: 'ملا نصیر',
  role: 'civilian',
  basis: 'invented',
  home: 'places/kofrun',
  district: 'districts/baysun',
  following: 0,
  stand: { ideology: 95, strategy: 10, legitimacy: 40, vision: 0, tradition: 80 },
  weights: { ideology: 8, strategy: 2, legitimacy: 4, vision: 2, tradition: 6 },
  regard: 10,
  aim: 'faith',
  office: { does: 'carries-news', basis: 'invented' },
  kin: [],
  rivals: [],
  about:
    'Invented. The village mulla at Kofrun, who buries people for both sides and keeps the accounts of a small endowment of land.',
  wins: 'His waqf, and a campaign that passes by.',
  loses: 'To be told which side God is on by a man with a staff.',
} satisfies Person
