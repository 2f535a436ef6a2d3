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
  stand: { ideology: -20, strategy: -80, legitimacy: -20, vision: 10, tradition: -60 },
  weights: { ideology: 2, strategy: 2, legitimacy: 4, vision: 6, tradition: 2 },
  regard: -20,
  aim: 'serve',
  office: { does: 'treats', basis: 'composite' },
  kin: [],
  rivals: [],
  about:
    'Soviet consul-general, who writes in French. In which town he lived that winter no paper read here says; the model puts him at Dushanbe.',
  wins: 'A correspondence kept alive.',
  loses: 'To be treated as a soldier.',
} satisfies Person
