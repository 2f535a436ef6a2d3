import type { Person } from '../schema/person.ts'

export const ishanSultan = {
  id: 'people/ishan-sultan',
  name: 'Ishan Sultan',
  script: 'ایشان سلطان',
  role: 'chief',
  basis: 'documented',
  home: 'places/tavildara',
  district: 'districts/darvaz',
  following: 800,
  stand: { ideology: 95, strategy: -10, legitimacy: 50, vision: -10, tradition: 80 },
  weights: { ideology: 9, strategy: 3, legitimacy: 6, vision: 2, tradition: 6 },
  regard: 25,
  aim: 'faith',
  kin: [],
  rivals: ['people/fuzail-maksum'],
  about:
    "A Sufi sheikh of the mountain country between Varzob and Darvaz. A letter of 1340 AH, found at Zidda in 1966, is nearly all that is known of him. The number of his disciples who carry rifles is the model's guess.",
  wins: 'To be treated as a sheikh: visited, consulted, named in the sermon.',
  loses: "Contempt for the orders, jokes about dervishes, Fuzail's men on his road.",
} satisfies Person
