import type { Person } from '../schema/person.ts'

export const hasanBey = {
  id: 'people/hasan-bey',
  name: 'Hasan Bey',
  script: 'حسن بک',
  role: 'officer',
  basis: 'documented',
  home: 'places/shirabad',
  district: 'districts/shirabad',
  following: 85,
  stand: { ideology: -60, strategy: -95, legitimacy: -85, vision: -10, tradition: -50 },
  weights: { ideology: 3, strategy: 7, legitimacy: 6, vision: 4, tradition: 4 },
  regard: 60,
  aim: 'serve',
  office: { does: 'drills', basis: 'composite' },
  kin: [],
  rivals: ['people/ibrahim-bek'],
  about:
    "A former Ottoman colonel from Marash who ran the republic's military affairs at Shirabad. In November 1921, with the militia chief and eighty-five men, he went over at Kabadian and spoke at a rally.",
  wins: 'A staff, a list of ranks, a post with a seal.',
  loses: 'Chiefs who come late and are thanked for coming.',
} satisfies Person
