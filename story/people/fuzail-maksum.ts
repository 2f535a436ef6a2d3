import type { Person } from '../schema/person.ts'

export const fuzailMaksum = {
  id: 'people/fuzail-maksum',
  name: 'Fuzail Maksum',
  script: 'فضیل مخدوم',
  role: 'chief',
  basis: 'documented',
  home: 'places/garm',
  district: 'districts/karategin',
  following: 3000,
  stand: { ideology: 60, strategy: 40, legitimacy: 90, vision: -40, tradition: 40 },
  weights: { ideology: 5, strategy: 5, legitimacy: 9, vision: 6, tradition: 3 },
  regard: 0,
  aim: 'hold-valley',
  kin: [],
  rivals: ['people/ishan-sultan', 'people/ibrahim-bek'],
  about:
    "The Emir's former governor in Karategin and Darvaz. One entry gives him about three thousand men and says that he fought for those two countries and against the Emir's rule.",
  wins: 'Garm, recognised in writing as his.',
  loses: 'Any rival holy man let loose in Darvaz.',
} satisfies Person
