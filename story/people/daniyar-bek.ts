import type { Person } from '../schema/person.ts'

export const daniyarBek = {
  id: 'people/daniyar-bek',
  name: 'Daniyar Bek',
  script: 'دانیار بیک',
  role: 'chief',
  basis: 'documented',
  home: 'places/shahrisabz',
  district: 'districts/shahrisabz',
  following: 500,
  stand: { ideology: -40, strategy: 20, legitimacy: 20, vision: -40, tradition: -40 },
  weights: { ideology: 2, strategy: 8, legitimacy: 5, vision: 3, tradition: 3 },
  regard: 20,
  aim: 'hold-valley',
  kin: [],
  rivals: [],
  about:
    'A commander whom the model seats at Shahr-i Sabz. That he had been a Turkish officer is said but not shown by any source seen here; his men are a guess.',
  wins: 'Men, cartridges and no one looking over his shoulder.',
  loses: 'To be left on his front without news or powder.',
} satisfies Person
