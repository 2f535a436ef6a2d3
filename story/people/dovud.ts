import type { Person } from '../schema/person.ts'

export const dovud = {
  id: 'people/dovud',
  name: 'Dovud',
  script: 'داود',
  role: 'civilian',
  basis: 'invented',
  home: null,
  district: null,
  following: 0,
  stand: { ideology: 10, strategy: 40, legitimacy: 20, vision: -60, tradition: 10 },
  weights: { ideology: 1, strategy: 2, legitimacy: 2, vision: 1, tradition: 1 },
  regard: 30,
  aim: 'survive',
  office: { does: 'keeps-horses', basis: 'invented' },
  kin: [],
  rivals: [],
  about: "Invented. Fourteen, minds the horses. He came for a cousin's debt and stayed for the horses.",
  wins: 'A saddle of his own.',
  loses: 'A horse left behind.',
} satisfies Person
