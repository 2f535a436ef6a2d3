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
  stand: { ideology: -10, strategy: -20, legitimacy: 20, vision: 0, tradition: 0 },
  weights: { ideology: 3, strategy: 5, legitimacy: 4, vision: 3, tradition: 3 },
  regard: 20,
  aim: 'hold-valley',
  kin: [],
  rivals: [],
  about:
    'He led the western push by Shahr-i Sabz in the spring of 1922. That he had been a Turkish officer is said but not shown by any source seen here; what became of him is not known to us.',
  wins: 'Men, cartridges and no one looking over his shoulder.',
  loses: 'To be left on his front without news or powder.',
  cites: ['sources/polyakov-chugunov'],
} satisfies Person
