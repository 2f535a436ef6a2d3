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
    'A Lakai of Kok-Tash, born in 1889, who had collected taxes for the Emir and holds to him. Reports give him anything between three and ten thousand men; about 3,500 horse is what one opponent counted.',
  wins: 'A written order from the Emir, a rank that nobody stands above, the spoils, and his herds left where they graze.',
  loses:
    "To be somebody's deputy. Levies on the Lakais, reformers in uniform, a Turkish colonel counting his rifles.",
} satisfies Person
