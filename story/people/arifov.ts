import type { Person } from '../schema/person.ts'

export const arifov = {
  id: 'people/arifov',
  name: 'Arifov',
  script: 'عارفوف',
  role: 'jadid',
  basis: 'documented',
  home: 'places/bukhara',
  district: null,
  following: 100,
  stand: { ideology: -40, strategy: -80, legitimacy: 20, vision: -20, tradition: -70 },
  weights: { ideology: 3, strategy: 4, legitimacy: 4, vision: 8, tradition: 5 },
  regard: 25,
  aim: 'republic',
  kin: [],
  rivals: [],
  about:
    "War minister of the Bukharan republic, asked in November 1921 to have its medal made. The number of his men is the model's guess.",
  wins: 'A ministry of war with an army in it.',
  loses: 'To serve as clerk to a bek.',
} satisfies Person
