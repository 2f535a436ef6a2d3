import type { Person } from '../schema/person.ts'

export const khurramBek = {
  id: 'people/khurram-bek',
  name: 'Khurram Bek',
  script: 'خرم بیک',
  role: 'chief',
  basis: 'documented',
  home: 'places/sayrob',
  district: 'districts/baysun',
  following: 500,
  stand: { ideology: 20, strategy: 95, legitimacy: 50, vision: 30, tradition: 40 },
  weights: { ideology: 3, strategy: 9, legitimacy: 5, vision: 4, tradition: 3 },
  regard: 5,
  aim: 'survive',
  kin: [],
  rivals: [],
  about:
    "Known from one list of chiefs and from a Red officer's memoir. Where he came from we have not found; the model seats him below Baysun and guesses his men.",
  wins: 'Room to come and go, and a road to the river kept open.',
  loses: 'To be made to stand and wait for guns.',
} satisfies Person
