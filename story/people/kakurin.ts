import type { Person } from '../schema/person.ts'

export const kakurin = {
  id: 'people/kakurin',
  name: 'N. E. Kakurin',
  script: 'Н. Е. Какурин',
  role: 'red',
  basis: 'documented',
  home: null,
  district: null,
  following: 0,
  stand: { ideology: 0, strategy: 0, legitimacy: 0, vision: 0, tradition: 0 },
  weights: { ideology: 0, strategy: 0, legitimacy: 0, vision: 0, tradition: 0 },
  regard: -80,
  aim: 'serve',
  kin: [],
  rivals: [],
  about: 'A Red commander, later a historian of the civil war.',
  wins: 'Supply, and orders that come once.',
  loses: 'Garrisons that cannot feed themselves.',
} satisfies Person
