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
    "Emir of Afghanistan. In February 1921 he signed a treaty with Moscow that promised Bukhara's independence, and he is host to its driven-out Emir.",
  wins: 'Success on his border that nobody can trace to him.',
  loses: 'A Soviet protest with names in it.',
} satisfies Person
