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
  stand: { ideology: -10, strategy: 0, legitimacy: 0, vision: -10, tradition: 0 },
  weights: { ideology: 2, strategy: 1, legitimacy: 3, vision: 2, tradition: 3 },
  regard: 0,
  aim: 'survive',
  kin: [],
  rivals: [],
  about:
    "Invented. A Bukharan Jewish dyer with two vats and a stall at the Monday bazaar of Dushanbe. Such men lived by dyeing and trade in Bukhara's towns; how many were in Dushanbe by 1921 is disputed.",
  wins: 'A market day without soldiers.',
  loses: 'To be asked for a loan by men with rifles.',
} satisfies Person
