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
  stand: { ideology: 20, strategy: 0, legitimacy: 10, vision: 20, tradition: -80 },
  weights: { ideology: 2, strategy: 2, legitimacy: 6, vision: 4, tradition: 3 },
  regard: 30,
  aim: 'survive',
  kin: [],
  rivals: [],
  about:
    "Emir of Afghanistan. In February 1921 he signed a treaty with Moscow that promised Bukhara's independence, and he is host to its driven-out Emir.",
  wins: 'Success on his border that nobody can trace to him.',
  loses: 'A Soviet protest with names in it.',
} satisfies Person
