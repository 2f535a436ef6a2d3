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
  stand: { ideology: -30, strategy: -100, legitimacy: -20, vision: 30, tradition: -70 },
  weights: { ideology: 2, strategy: 4, legitimacy: 3, vision: 6, tradition: 2 },
  regard: -80,
  aim: 'serve',
  office: { does: 'commands', bands: ['bands/left-column', 'bands/right-column'], basis: 'documented' },
  kin: [],
  rivals: [],
  about: 'A Red commander, later a historian of the civil war.',
  wins: 'Supply, and orders that come once.',
  loses: 'Garrisons that cannot feed themselves.',
} satisfies Person
