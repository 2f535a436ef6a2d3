import type { Person } from '../schema/person.ts'

export const saodat = {
  id: 'people/saodat',
  name: 'Saodat',
  script: 'سعادت',
  role: 'civilian',
  basis: 'invented',
  home: 'places/karshi',
  district: 'districts/karshi',
  following: 0,
  stand: { ideology: 30, strategy: -50, legitimacy: 0, vision: -20, tradition: 50 },
  weights: { ideology: 2, strategy: 1, legitimacy: 2, vision: 1, tradition: 5 },
  regard: 10,
  aim: 'survive',
  office: { does: 'carries-news', basis: 'invented' },
  kin: [],
  rivals: [],
  about:
    "Invented. A cook's widow from Karshi who joins the train as its baker after the town begins to empty. She reckons a campaign in flour.",
  wins: 'Flour ahead of bread, fuel ahead of both.',
  loses: "Men who come back for more on another man's word.",
} satisfies Person
