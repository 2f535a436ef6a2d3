import type { Person } from '../schema/person.ts'

export const sergeantRifat = {
  id: 'people/sergeant-rifat',
  name: 'Sergeant Rifat',
  script: 'رفعت',
  role: 'officer',
  basis: 'invented',
  home: null,
  district: null,
  following: 0,
  stand: { ideology: 20, strategy: -50, legitimacy: -40, vision: -20, tradition: 50 },
  weights: { ideology: 2, strategy: 2, legitimacy: 3, vision: 1, tradition: 4 },
  regard: 40,
  aim: 'survive',
  office: { does: 'keeps-horses', basis: 'invented' },
  kin: [],
  rivals: [],
  about:
    "Invented. An old Ottoman sergeant who rides as the party's farrier. In 1915 he carried orders in the eastern provinces, and he will say what was in them if he is asked twice.",
  wins: 'Iron, charcoal and a dry place to work.',
  loses: 'To hear it called necessity.',
} satisfies Person
