import type { Attested } from '../schema/source.ts'

export const lastLetter = {
  id: 'history/last-letter',
  date: '1922-07-26',
  weeks: [38, 38],
  place: null,
  enver: null,
  what: 'The last of four hundred and seventeen letters to his wife bears this date.',
  rival: '',
  confidence: 'attested',
  cites: ['sources/enver-letters'],
} satisfies Attested
