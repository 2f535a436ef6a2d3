import type { Person } from '../schema/person.ts'

export const ordzhonikidze = {
  id: 'people/ordzhonikidze',
  name: 'Sergo Ordzhonikidze',
  script: 'Серго Орджоникидзе',
  role: 'red',
  basis: 'documented',
  home: null,
  district: null,
  following: 0,
  stand: { ideology: -30, strategy: -80, legitimacy: 30, vision: 0, tradition: -90 },
  weights: { ideology: 3, strategy: 2, legitimacy: 5, vision: 8, tradition: 3 },
  regard: -90,
  aim: 'serve',
  office: { does: 'sits', basis: 'documented' },
  kin: [],
  rivals: [],
  about: 'A leading Bolshevik in the Caucasus. In April 1920 he reported to Moscow on the taking of Baku.',
  wins: 'Time, brigades, and concessions announced before the guns are heard.',
  loses: 'An army that turns a village a day into enemies.',
} satisfies Person
