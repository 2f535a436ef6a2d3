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
  stand: { ideology: 50, strategy: -40, legitimacy: 0, vision: -40, tradition: -30 },
  weights: { ideology: 7, strategy: 2, legitimacy: 3, vision: 3, tradition: 3 },
  regard: -40,
  aim: 'serve',
  office: { does: 'speaks', basis: 'invented' },
  kin: [],
  rivals: [],
  about:
    'Invented. A Tatar who commands a squadron of Muslims in the Red Army and prays when he can. There were such units; this man was not in one.',
  wins: 'Villages told in their own language what is going to happen.',
  loses: 'Grain taken in his name.',
} satisfies Person
