import type { Person } from '../schema/person.ts'

export const hajiSami = {
  id: 'people/haji-sami',
  name: 'Haji Sami',
  script: 'حاجی سامی',
  role: 'officer',
  basis: 'documented',
  home: null,
  district: null,
  following: 0,
  stand: { ideology: -80, strategy: -20, legitimacy: -80, vision: -80, tradition: -40 },
  weights: { ideology: 4, strategy: 4, legitimacy: 6, vision: 6, tradition: 3 },
  regard: 60,
  aim: 'empire',
  kin: [],
  rivals: ['people/ibrahim-bek'],
  about:
    'Kushchubashi Selim Sami, who came to Bukhara with Enver in October 1921. Where he was that winter no source seen here says.',
  wins: 'A war to go on with.',
  loses: 'To be kept on the wrong bank of the river.',
} satisfies Person
