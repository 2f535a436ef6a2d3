import type { Person } from '../schema/person.ts'

export const amanullah = {
  id: 'people/amanullah',
  name: 'Amanullah',
  script: 'امان الله',
  role: 'patron',
  basis: 'documented',
  home: null,
  district: null,
  following: 0,
  stand: { ideology: -10, strategy: -30, legitimacy: -30, vision: 0, tradition: -50 },
  weights: { ideology: 2, strategy: 2, legitimacy: 5, vision: 4, tradition: 2 },
  regard: 30,
  aim: 'survive',
  kin: [],
  rivals: [],
  about:
    "Emir of Afghanistan. He signed a treaty with Moscow in February 1921 that promised Bukhara's independence, helped the rising quietly for some months, and called his men back in the summer of 1922.",
  wins: 'Success on his border that nobody can trace to him.',
  loses: 'A Soviet protest with names in it.',
  cites: [
    'sources/lee-2018',
    'sources/bailey',
    'sources/sokolov-100-battles',
    'sources/enver-letters',
    'sources/steinbach',
  ],
} satisfies Person
