import type { Person } from '../schema/person.ts'

export const faizullahKhojaev = {
  id: 'people/faizullah-khojaev',
  name: 'Faizullah Khojaev',
  script: 'فیض الله خواجه',
  role: 'jadid',
  basis: 'documented',
  home: 'places/bukhara',
  district: null,
  following: 0,
  stand: { ideology: -60, strategy: -50, legitimacy: 10, vision: -60, tradition: -90 },
  weights: { ideology: 4, strategy: 2, legitimacy: 4, vision: 6, tradition: 6 },
  regard: -10,
  aim: 'survive',
  kin: [],
  rivals: ['people/emir-alim-khan'],
  about:
    "Said to be a merchant's son, at the head of the republic's government, trying to keep both it and his place in Moscow.",
  wins: "Bukhara left to Bukharans, by Moscow's consent.",
  loses: 'To be found writing to both sides.',
} satisfies Person
