import type { Person } from '../schema/person.ts'

export const mirzaYusuf = {
  id: 'people/mirza-yusuf',
  name: 'Mirza Yusuf',
  script: 'میرزا یوسف',
  role: 'civilian',
  basis: 'invented',
  home: 'places/bukhara',
  district: null,
  following: 0,
  stand: { ideology: -20, strategy: 20, legitimacy: 30, vision: -40, tradition: -60 },
  weights: { ideology: 3, strategy: 2, legitimacy: 5, vision: 4, tradition: 3 },
  regard: 20,
  aim: 'survive',
  kin: [],
  rivals: [],
  about:
    'Invented. A Bukharan secretary and interpreter, Persian at home, Turki in the office, some Russian, enough Ottoman to be asked. The journal is his, and so are its omissions.',
  wins: 'To be told the truth before he has to put it into another language.',
  loses: 'To be thanked for a mistranslation.',
} satisfies Person
