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
  stand: { ideology: -80, strategy: 60, legitimacy: -60, vision: -80, tradition: -10 },
  weights: { ideology: 3, strategy: 6, legitimacy: 5, vision: 5, tradition: 2 },
  regard: 60,
  aim: 'empire',
  office: { does: 'recruits', basis: 'invented' },
  kin: [],
  rivals: ['people/ibrahim-bek'],
  about:
    'Kushchubashi Selim Sami, who came to Bukhara with Enver in October 1921. Where he was that winter no source seen here says.',
  wins: 'A war to go on with.',
  loses: 'To be kept on the wrong bank of the river.',
} satisfies Person
