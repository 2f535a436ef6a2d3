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
    'Born 1885, an Armenian by origin, commander of the 1st Turkestan Cavalry Brigade in the summer of 1922. His memoir of 1960 is exact about fords and passes. The story that he killed Enver with his own hand as an avenger is called apocryphal; his memoir claims no such thing. He spent seventeen years in the camps.',
  wins: 'A ford nobody is watching.',
  loses: 'To be ordered to sit in a garrison.',
  cites: ['sources/melkumov-1960', 'sources/melkumov-lives', 'sources/bogosian'],
} satisfies Person
