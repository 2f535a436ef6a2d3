import type { Person } from '../schema/person.ts'

export const bibiOisha = {
  id: 'people/bibi-oisha',
  name: 'Bibi Oisha',
  script: 'بی بی عایشه',
  role: 'civilian',
  basis: 'invented',
  home: 'places/koktash',
  district: 'districts/lakai',
  following: 0,
  stand: { ideology: 30, strategy: 20, legitimacy: 60, vision: 0, tradition: 90 },
  weights: { ideology: 3, strategy: 3, legitimacy: 5, vision: 1, tradition: 7 },
  regard: -10,
  aim: 'survive',
  office: { does: 'carries-news', basis: 'invented' },
  kin: [],
  rivals: [],
  about:
    "Invented. A Lakai widow who keeps the mill at Kok-Tash and knows what every household within a day's ride has left in its bins.",
  wins: 'Payment in grain or silver, counted in front of her.',
  loses: 'Receipts.',
} satisfies Person
