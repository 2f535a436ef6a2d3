import type { Person } from '../schema/person.ts'

export const togaiSari = {
  id: 'people/togai-sari',
  name: 'Togai Sari',
  script: 'توغای ساری',
  role: 'chief',
  basis: 'composite',
  home: 'places/kangurt',
  district: 'districts/lakai',
  following: 800,
  stand: { ideology: 10, strategy: 95, legitimacy: 90, vision: -30, tradition: 60 },
  weights: { ideology: 2, strategy: 9, legitimacy: 6, vision: 2, tradition: 4 },
  regard: 0,
  aim: 'spoils',
  kin: [],
  rivals: ['people/ibrahim-bek'],
  about:
    'The name of a Lakai chief and rival of Ibrahim Bek is traditional, but no source seen here shows him in 1922. His men, his seat and his part in this story are put together by its writers.',
  wins: "A share equal to Ibrahim's, handed over where Ibrahim can see it.",
  loses: 'To be second among the Lakais to the same man every time.',
} satisfies Person
