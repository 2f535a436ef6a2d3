import type { Attested } from '../schema/source.ts'

export const politburoTakesUpBukhara = {
  id: 'history/politburo-takes-up-bukhara',
  date: '1922-02-01',
  weeks: [13, 13],
  place: null,
  enver: null,
  what: 'The Politburo took up Bukhara.',
  rival: '',
  confidence: 'attested',
  cites: ['sources/politburo-1922-02-01'],
} satisfies Attested
