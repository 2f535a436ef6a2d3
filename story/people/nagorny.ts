import type { Person } from '../schema/person.ts'

export const nagorny = {
  id: 'people/nagorny',
  name: 'Nagorny',
  script: 'Нагорный',
  role: 'red',
  basis: 'documented',
  home: 'places/dushanbe',
  district: 'districts/dushanbe',
  following: 0,
  stand: { ideology: 0, strategy: 0, legitimacy: 0, vision: 0, tradition: 0 },
  weights: { ideology: 0, strategy: 0, legitimacy: 0, vision: 0, tradition: 0 },
  regard: -20,
  aim: 'serve',
  kin: [],
  rivals: [],
  about:
    "Soviet consul-general. On New Year's Day 1922 he wrote to Enver in French; three weeks before, in what he called exceptional circumstances, he had talked with one of Enver's friends. Enver answered, but of his answer we have seen only the title.",
  wins: 'A correspondence kept alive.',
  loses: 'To be treated as a soldier.',
  cites: ['sources/nagorny-1922-01-01', 'sources/nagorny-basmachi'],
} satisfies Person
