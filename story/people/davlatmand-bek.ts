import type { Person } from '../schema/person.ts'

export const davlatmandBek = {
  id: 'people/davlatmand-bek',
  name: 'Davlatmand Bek',
  script: 'دولتمند بیک',
  role: 'chief',
  basis: 'documented',
  home: 'places/baljuvon',
  district: 'districts/baljuvon',
  following: 1500,
  stand: { ideology: 50, strategy: 20, legitimacy: 80, vision: -20, tradition: 60 },
  weights: { ideology: 4, strategy: 5, legitimacy: 9, vision: 3, tradition: 5 },
  regard: 15,
  aim: 'hold-valley',
  kin: [],
  rivals: [],
  about:
    "Chief of Baljuvon. How many men he had, and of what clan, none of the sources seen here says; the model's figure is a guess.",
  wins: 'Honour paid in front of his own people, and Baljuvon defended before anything else.',
  loses: 'To see his valley given up, or eaten bare by guests.',
} satisfies Person
