import type { Person } from '../schema/person.ts'

export const ibrahimBek = {
  id: 'people/ibrahim-bek',
  name: 'Ibrahim Bek',
  script: 'ابراهیم بیک',
  role: 'chief',
  basis: 'documented',
  home: 'places/koktash',
  district: 'districts/lakai',
  following: 3500,
  stand: { ideology: 100, strategy: 100, legitimacy: 100, vision: 100, tradition: 100 },
  weights: { ideology: 6, strategy: 7, legitimacy: 9, vision: 8, tradition: 7 },
  regard: -20,
  aim: 'restore-emir',
  kin: [],
  rivals: ['people/togai-sari', 'people/fuzail-maksum', 'people/osman-khoja'],
  about:
    'A Lakai of Kok-Tash, born in 1889, who had collected taxes for the Emir and took the field for him when he fled. Reports give him anything between three and ten thousand men; three or four thousand horse is what one opponent met at a river.',
  wins: 'A written order from the Emir, a rank that nobody stands above, the spoils, and his herds left where they graze.',
  loses:
    "To be somebody's deputy. Levies on the Lakais, reformers in uniform, a Turkish colonel counting his rifles.",
  cites: [
    'sources/artikov',
    'sources/bnsr-ibrahim',
    'sources/ibrahim-entry',
    'sources/abdullaev-ibrahim',
    'sources/melkumov-1960',
    'sources/gankovsky-1996',
    'sources/ritter-1985',
  ],
} satisfies Person
