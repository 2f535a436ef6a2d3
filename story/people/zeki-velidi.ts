import type { Person } from '../schema/person.ts'

export const zekiVelidi = {
  id: 'people/zeki-velidi',
  name: 'Zeki Velidi',
  script: 'زکی ولیدی',
  role: 'adviser',
  basis: 'documented',
  home: 'places/samarkand',
  district: 'districts/samarkand',
  following: 0,
  stand: { ideology: -50, strategy: 40, legitimacy: 50, vision: -60, tradition: -60 },
  weights: { ideology: 4, strategy: 7, legitimacy: 6, vision: 5, tradition: 3 },
  regard: 30,
  aim: 'republic',
  kin: [],
  rivals: ['people/emir-alim-khan'],
  about:
    "Bashkir scholar and politician, later known as Togan, at work in 1921 on a secret union of Turkestani parties. In Bukhara he told Enver that the eastern bands were the Emir's and that the odds were bad. Most of what is known of that talk comes from his own pen, years after.",
  wins: 'Unity first, and an honest count.',
  loses: 'Rank and robes given to men who want the Emir back.',
} satisfies Person
