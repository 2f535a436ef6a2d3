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
  about:
    'Commander of the Bukharan Group in the offensive of 1922 and later a historian of the civil war. He wanted another rifle brigade; one of his own brigadiers blamed him for garrisons strewn too thin. By September another man had his post.',
  wins: 'Supply, and orders that come once.',
  loses: 'Garrisons that cannot feed themselves.',
  cites: [
    'sources/ordzhonikidze-1922-05-12',
    'sources/melkumov-1960',
    'sources/artikov',
    'sources/kakurin-vatsetis',
  ],
} satisfies Person
