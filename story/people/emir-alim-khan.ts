import type { Person } from '../schema/person.ts'

export const emirAlimKhan = {
  id: 'people/emir-alim-khan',
  name: 'Emir Alim Khan',
  script: 'امیر عالم خان',
  role: 'patron',
  basis: 'documented',
  home: null,
  district: null,
  following: 0,
  stand: { ideology: 60, strategy: -60, legitimacy: 10, vision: 100, tradition: 90 },
  weights: { ideology: 6, strategy: 1, legitimacy: 4, vision: 10, tradition: 5 },
  regard: 10,
  aim: 'restore-emir',
  kin: [],
  rivals: ['people/osman-khoja', 'people/faizullah-khojaev'],
  about:
    'The last emir of Bukhara, driven out in 1920, over the river in early March 1921, and since then a guest in Kabul who could not leave. What he could send was paper.',
  wins: 'An oath to his throne, taken in front of witnesses.',
  loses: 'The word republic.',
} satisfies Person
