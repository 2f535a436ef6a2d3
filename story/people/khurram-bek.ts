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
  stand: { ideology: 70, strategy: 80, legitimacy: 70, vision: 50, tradition: 70 },
  weights: { ideology: 4, strategy: 6, legitimacy: 6, vision: 4, tradition: 5 },
  regard: 5,
  aim: 'survive',
  kin: [],
  rivals: [],
  about:
    "An encyclopedic list puts him on Enver's side in the spring of 1922, and Melkumov has him still in the field in 1926, when he crossed into Afghanistan. Where he came from we have not found; the model seats him below Baysun.",
  wins: 'Room to come and go, and a road to the river kept open.',
  loses: 'To be made to stand and wait for guns.',
  cites: ['sources/melkumov-1960', 'sources/wikipedia-siege-dushanbe'],
} satisfies Person
