import type { Attested } from '../schema/source.ts'

export const jadidsSentAway = {
  id: 'history/jadids-sent-away',
  date: '1922-01',
  weeks: [9, 16],
  place: null,
  enver: null,
  what: 'Enver is said to have put the reformers out of his ranks.',
  rival: 'A single modern article says so, and says in the same breath that he was a secular nationalist.',
  confidence: 'single',
  cites: ['sources/artikov'],
} satisfies Attested
