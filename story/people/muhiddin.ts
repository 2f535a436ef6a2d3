import type { Person } from '../schema/person.ts'

export const muhiddin = {
  id: 'people/muhiddin',
  name: 'Muhiddin',
  script: 'محی الدین',
  role: 'officer',
  basis: 'documented',
  home: null,
  district: null,
  following: 0,
  stand: { ideology: -60, strategy: -50, legitimacy: -70, vision: -50, tradition: -40 },
  weights: { ideology: 2, strategy: 3, legitimacy: 6, vision: 3, tradition: 2 },
  regard: 80,
  aim: 'serve',
  kin: [],
  rivals: [],
  about:
    'Aide or orderly to Enver. Recollections under that name, by one man or two, were printed in Istanbul in 1923.',
  wins: 'To be near him.',
  loses: 'To be sent away.',
} satisfies Person
