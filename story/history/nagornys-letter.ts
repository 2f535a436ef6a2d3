import type { Attested } from '../schema/source.ts'

export const nagornysLetter = {
  id: 'history/nagornys-letter',
  date: '1922-01-01',
  weeks: [8, 8],
  place: null,
  enver: null,
  what: 'Nagorny wrote to Enver. Enver replied with his view of the Basmachi; of that reply only the heading was seen.',
  rival: '',
  confidence: 'attested',
  cites: ['sources/nagorny-1922-01-01'],
} satisfies Attested
