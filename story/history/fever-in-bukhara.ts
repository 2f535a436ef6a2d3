import type { Attested } from '../schema/source.ts'

export const feverInBukhara = {
  id: 'history/fever-in-bukhara',
  date: '1922-07-16',
  weeks: [36, 36],
  place: 'places/bukhara',
  enver: null,
  what: 'The Soviet envoy in Bukhara reported his whole legation ill and at work two or three days in the week.',
  rival: 'The year is taken from the context.',
  confidence: 'attested',
  cites: ['sources/fonshtein-1922', 'sources/russkiymir'],
} satisfies Attested
