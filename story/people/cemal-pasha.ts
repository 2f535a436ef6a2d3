import type { Person } from '../schema/person.ts'

export const cemalPasha = {
  id: 'people/cemal-pasha',
  name: 'Cemal Pasha',
  script: 'جمال پاشا',
  role: 'patron',
  basis: 'documented',
  home: null,
  district: null,
  following: 0,
  stand: { ideology: -70, strategy: -90, legitimacy: -50, vision: 0, tradition: -80 },
  weights: { ideology: 3, strategy: 4, legitimacy: 4, vision: 6, tradition: 3 },
  regard: 20,
  aim: 'serve',
  office: { does: 'trains', basis: 'composite' },
  kin: [],
  rivals: [],
  about:
    'The third of the wartime rulers of the Ottoman Empire, condemned by the same verdict as Enver and Talat. Sent to Kabul in 1920, he is inspector-general of the Afghan army.',
  wins: 'Quiet with Moscow.',
  loses: "Enver's name in the wrong newspaper.",
} satisfies Person
