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
  stand: { ideology: -50, strategy: -60, legitimacy: -10, vision: 0, tradition: -95 },
  weights: { ideology: 3, strategy: 2, legitimacy: 4, vision: 7, tradition: 6 },
  regard: -10,
  aim: 'survive',
  office: { does: 'concedes', basis: 'composite' },
  kin: [],
  rivals: ['people/emir-alim-khan'],
  about:
    "Said to be a merchant's son, at the head of the republic's government, trying to keep both it and his place in Moscow.",
  wins: "Bukhara left to Bukharans, by Moscow's consent.",
  loses: 'To be found writing to both sides.',
} satisfies Person
