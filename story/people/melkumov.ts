import type { Person } from '../schema/person.ts'

export const melkumov = {
  id: 'people/melkumov',
  name: 'Yakov Melkumov',
  script: 'Яков Мелькумов',
  role: 'red',
  basis: 'documented',
  home: null,
  district: null,
  following: 0,
  stand: { ideology: 0, strategy: 0, legitimacy: 0, vision: 0, tradition: 0 },
  weights: { ideology: 0, strategy: 0, legitimacy: 0, vision: 0, tradition: 0 },
  regard: -80,
  aim: 'serve',
  kin: [],
  rivals: [],
  about:
    'Born in 1885, an Armenian by origin, a Red cavalry commander. His memoir of 1960, written after seventeen years in the camps, is exact about fords and passes.',
  wins: 'A ford nobody is watching.',
  loses: 'To be ordered to sit in a garrison.',
} satisfies Person
