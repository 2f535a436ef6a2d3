import type { Person } from '../schema/person.ts'

export const enverPasha = {
  id: 'people/enver-pasha',
  name: 'Enver Pasha',
  script: 'انور پاشا',
  role: 'officer',
  basis: 'documented',
  home: null,
  district: null,
  following: 0,
  stand: { ideology: -100, strategy: -100, legitimacy: -100, vision: -100, tradition: -100 },
  weights: { ideology: 5, strategy: 6, legitimacy: 8, vision: 7, tradition: 4 },
  regard: 100,
  aim: 'empire',
  kin: [],
  rivals: ['people/ibrahim-bek'],
  about:
    "Born in Istanbul in 1881, a leader of the revolution of 1908, Ottoman war minister through the world war. He was a principal author of the Armenian genocide of 1915-16, and in July 1919 a court-martial in Istanbul that tried its leaders for the massacres, among other crimes, sentenced him to death in his absence. By 1921 he was Moscow's guest, and a son-in-law of the Ottoman house, which is where his title came from.",
  wins: 'Fame, drill, nerve and a title that opens tents. He wants to come back to Turkey as somebody, and a union of Turkic and Muslim peoples with himself at the front of it.',
  loses:
    'He is a stranger who knows neither the country nor who owes whom a sheep. He gives orders where people expect to be asked.',
} satisfies Person
