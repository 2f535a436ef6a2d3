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
  stand: { ideology: 0, strategy: 0, legitimacy: 0, vision: 0, tradition: 0 },
  weights: { ideology: 0, strategy: 0, legitimacy: 0, vision: 0, tradition: 0 },
  regard: -90,
  aim: 'serve',
  kin: [],
  rivals: [],
  about: 'A leading Bolshevik in the Caucasus. In April 1920 he reported to Moscow on the taking of Baku.',
  wins: 'Time, brigades, and concessions announced before the guns are heard.',
  loses: 'An army that turns a village a day into enemies.',
} satisfies Person
