import type { Person } from '../schema/person.ts'

export const aliRiza = {
  id: 'people/ali-riza',
  name: 'Ali Riza',
  script: 'علی رضا',
  role: 'officer',
  basis: 'documented',
  home: 'places/dushanbe',
  district: 'districts/dushanbe',
  following: 120,
  stand: { ideology: -60, strategy: -100, legitimacy: -60, vision: 0, tradition: -40 },
  weights: { ideology: 4, strategy: 7, legitimacy: 5, vision: 4, tradition: 4 },
  regard: 50,
  aim: 'serve',
  office: { does: 'drills', basis: 'composite' },
  kin: [],
  rivals: [],
  about:
    "An Ottoman colonel in the militia of the Bukharan republic. His place at Dushanbe and the number of his men are the model's guess.",
  wins: 'Orders that say what they mean, and the sick looked after.',
  loses: 'Waste of trained men.',
} satisfies Person
