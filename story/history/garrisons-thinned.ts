import type { Attested } from '../schema/source.ts'

export const garrisonsThinned = {
  id: 'history/garrisons-thinned',
  date: '1921',
  weeks: [0, 0],
  place: 'places/dushanbe',
  enver: null,
  what: 'Soviet troops had a treaty right to stay in Eastern Bukhara only through 1921, and they went, pressed by the Young Bukharans.',
  rival: '',
  confidence: 'single',
  cites: ['sources/melkumov-1960'],
} satisfies Attested
