import type { Person } from '../schema/person.ts'

export const jabbarBek = {
  id: 'people/jabbar-bek',
  name: 'Jabbar Bek',
  script: 'جبار بیک',
  role: 'chief',
  basis: 'documented',
  home: 'places/guzar',
  district: 'districts/guzar',
  following: 600,
  stand: { ideology: 10, strategy: 80, legitimacy: 30, vision: -60, tradition: 0 },
  weights: { ideology: 2, strategy: 8, legitimacy: 5, vision: 5, tradition: 2 },
  regard: 20,
  aim: 'hold-valley',
  kin: [],
  rivals: [],
  about:
    "A commander of the belt between Guzar, Shahr-i Sabz and Karshi, known only from Zeki Velidi, who was his guest. His seat and the number of his men are the model's choice.",
  wins: 'To be asked before a decision, and Zeki Velidi at the same cloth.',
  loses: 'Orders sent by a stranger over his head.',
} satisfies Person
