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
  about:
    'Sent by the Politburo in April 1922 to see how bad Bukhara was. His telegrams ask for brigades and report in the same breath that the Red troops were looting for want of supply and that the bitterness was strong.',
  wins: 'Time, brigades, and concessions announced before the guns are heard.',
  loses: 'An army that turns a village a day into enemies.',
  cites: [
    'sources/politburo-1922-04-20',
    'sources/ordzhonikidze-1922-05-12',
    'sources/ordzhonikidze-1922-05-18',
    'sources/stalin-1922-04-21',
  ],
} satisfies Person
