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
  stand: { ideology: -70, strategy: -90, legitimacy: -70, vision: -40, tradition: -60 },
  weights: { ideology: 4, strategy: 7, legitimacy: 5, vision: 3, tradition: 4 },
  regard: 50,
  aim: 'serve',
  kin: [],
  rivals: [],
  about:
    "An Ottoman colonel in the militia of the Bukharan republic. His place at Dushanbe and the number of his men are the model's guess.",
  wins: 'Orders that say what they mean, and the sick looked after.',
  loses: 'Waste of trained men.',
} satisfies Person
