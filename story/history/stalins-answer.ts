import type { Attested } from '../schema/source.ts'

export const stalinsAnswer = {
  id: 'history/stalins-answer',
  date: '1922-05-14',
  weeks: [27, 27],
  place: null,
  enver: null,
  what: 'Stalin answered: occupy, and concede on national, religious and waqf questions; rely on Faizullah Khojaev.',
  rival: '',
  confidence: 'attested',
  cites: ['sources/stalin-1922-05-14'],
} satisfies Attested
