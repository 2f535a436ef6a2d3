import type { Person } from '../schema/person.ts'

export const arifov = {
  id: 'people/arifov',
  name: 'Arifov',
  script: 'عارفوف',
  role: 'jadid',
  basis: 'documented',
  home: 'places/bukhara',
  district: null,
  following: 100,
  stand: { ideology: -50, strategy: -60, legitimacy: -30, vision: -50, tradition: -70 },
  weights: { ideology: 3, strategy: 4, legitimacy: 4, vision: 7, tradition: 5 },
  regard: 25,
  aim: 'republic',
  kin: [],
  rivals: [],
  about:
    'War minister of the Bukharan republic, who was asked in November 1921 to design its medal and then deserted it. In May 1922 a Soviet report has him reviewing troops at Khatyrchi. When exactly he changed sides is disputed.',
  wins: 'A ministry of war with an army in it.',
  loses: 'To serve as clerk to a bek.',
  cites: [
    'sources/khalid-making-uzbekistan',
    'sources/uzbek-thesis-22',
    'sources/bukharan-order',
    'sources/polcontrol-1922-05-07',
  ],
} satisfies Person
