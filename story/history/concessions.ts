import type { Attested } from '../schema/source.ts'

export const concessions = {
  id: 'history/concessions',
  date: '1922-05',
  weeks: [26, 30],
  place: null,
  enver: null,
  what: 'Waqf land, sharia courts and Koran schools were given back, and an amnesty and a congress were proposed. Ordzhonikidze noted that the bitterness was very strong.',
  rival: '',
  confidence: 'attested',
  cites: ['sources/ordzhonikidze-1922-05-18', 'sources/hosking', 'sources/revolution-under-siege-basmachi'],
} satisfies Attested
