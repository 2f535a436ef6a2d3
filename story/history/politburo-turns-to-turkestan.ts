import type { Attested } from '../schema/source.ts'

export const politburoTurnsToTurkestan = {
  id: 'history/politburo-turns-to-turkestan',
  date: '1921-11-17',
  weeks: [2, 2],
  place: null,
  enver: null,
  what: 'In Moscow the Politburo set up a commission on Turkestan.',
  rival: '',
  confidence: 'attested',
  cites: ['sources/politburo-1921-11-17'],
} satisfies Attested
