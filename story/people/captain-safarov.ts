import type { Person } from '../schema/person.ts'

export const captainSafarov = {
  id: 'people/captain-safarov',
  name: 'Captain Safarov',
  script: 'Сафаров',
  role: 'red',
  basis: 'invented',
  home: null,
  district: null,
  following: 0,
  stand: { ideology: 0, strategy: 0, legitimacy: 0, vision: 0, tradition: 0 },
  weights: { ideology: 0, strategy: 0, legitimacy: 0, vision: 0, tradition: 0 },
  regard: -40,
  aim: 'serve',
  kin: [],
  rivals: [],
  about:
    'Invented. A Tatar who commands a squadron of Muslims in the Red Army and prays when he can. There were such units; this man was not in one.',
  wins: 'Villages told in their own language what is going to happen.',
  loses: 'Grain taken in his name.',
} satisfies Person
