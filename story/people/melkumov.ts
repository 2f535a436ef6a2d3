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
  stand: { ideology: -20, strategy: 50, legitimacy: 0, vision: 0, tradition: -60 },
  weights: { ideology: 2, strategy: 7, legitimacy: 3, vision: 4, tradition: 2 },
  regard: -80,
  aim: 'serve',
  office: { does: 'commands', bands: ['bands/left-column', 'bands/hunters'], basis: 'composite' },
  kin: [],
  rivals: [],
  about:
    'Born in 1885, an Armenian by origin, a Red cavalry commander. His memoir of 1960, written after seventeen years in the camps, is exact about fords and passes.',
  wins: 'A ford nobody is watching.',
  loses: 'To be ordered to sit in a garrison.',
} satisfies Person
