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
    'Soviet consul-general, who writes in French. In which town he lived that winter no paper read here says; the model puts him at Dushanbe.',
  wins: 'A correspondence kept alive.',
  loses: 'To be treated as a soldier.',
} satisfies Person
