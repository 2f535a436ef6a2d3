import type { Attested } from '../schema/source.ts'

export const campaignAgainstEnver = {
  id: 'history/campaign-against-enver',
  date: '1922-05-18',
  weeks: [28, 28],
  place: null,
  enver: null,
  what: 'The Politburo ordered a political campaign against Enver.',
  rival: '',
  confidence: 'attested',
  cites: ['sources/politburo-1922-05-18'],
} satisfies Attested
