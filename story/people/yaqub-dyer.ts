import type { Person } from '../schema/person.ts'

export const yaqubDyer = {
  id: 'people/yaqub-dyer',
  name: 'Yaqub the dyer',
  script: 'יעקב',
  role: 'civilian',
  basis: 'invented',
  home: 'places/dushanbe',
  district: 'districts/dushanbe',
  following: 0,
  stand: { ideology: -50, strategy: -30, legitimacy: 10, vision: 10, tradition: 50 },
  weights: { ideology: 3, strategy: 1, legitimacy: 3, vision: 2, tradition: 5 },
  regard: 0,
  aim: 'survive',
  office: { does: 'carries-news', basis: 'invented' },
  kin: [],
  rivals: [],
  about:
    "Invented. A Bukharan Jewish dyer with two vats and a stall at the Monday bazaar of Dushanbe. Such men lived by dyeing and trade in Bukhara's towns; how many were in Dushanbe by 1921 is disputed.",
  wins: 'A market day without soldiers.',
  loses: 'To be asked for a loan by men with rifles.',
} satisfies Person
