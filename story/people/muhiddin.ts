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
  stand: { ideology: -40, strategy: -40, legitimacy: -95, vision: -60, tradition: 10 },
  weights: { ideology: 2, strategy: 2, legitimacy: 7, vision: 3, tradition: 3 },
  regard: 80,
  aim: 'serve',
  office: { does: 'carries-letters', basis: 'invented' },
  kin: [],
  rivals: [],
  about:
    'Aide or orderly to Enver. Recollections under that name, by one man or two, were printed in Istanbul in 1923.',
  wins: 'To be near him.',
  loses: 'To be sent away.',
} satisfies Person
