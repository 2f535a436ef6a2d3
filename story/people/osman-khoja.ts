import type { Person } from '../schema/person.ts'

export const osmanKhoja = {
  id: 'people/osman-khoja',
  name: 'Osman Khoja',
  script: 'عثمان خواجه',
  role: 'jadid',
  basis: 'documented',
  home: 'places/dushanbe',
  district: 'districts/dushanbe',
  following: 400,
  stand: { ideology: -30, strategy: -20, legitimacy: 40, vision: -10, tradition: -80 },
  weights: { ideology: 4, strategy: 3, legitimacy: 4, vision: 9, tradition: 5 },
  regard: 30,
  aim: 'republic',
  kin: [],
  rivals: ['people/emir-alim-khan', 'people/ibrahim-bek'],
  about:
    "Born in Osh in 1878, head of the Bukharan republic's executive since September 1921 and on tour in its east. The number of his men is the model's guess.",
  wins: 'A Bukhara with neither an emir nor a Russian garrison.',
  loses: 'A throne promised to the man he helped to chase off it.',
} satisfies Person
