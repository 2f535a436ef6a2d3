import type { Attested } from '../schema/source.ts'

export const ordzhonikidzeSent = {
  id: 'history/ordzhonikidze-sent',
  date: '1922-04-20',
  weeks: [24, 24],
  place: null,
  enver: null,
  what: 'The Politburo sent Ordzhonikidze and declared martial law.',
  rival: '',
  confidence: 'attested',
  cites: ['sources/politburo-1922-04-20'],
} satisfies Attested
