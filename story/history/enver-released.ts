import type { Attested } from '../schema/source.ts'

export const enverReleased = {
  id: 'history/enver-released',
  date: '1921-12',
  weeks: [6, 8],
  place: 'places/lakai',
  enver: 'places/lakai',
  what: 'Enver was let go and acknowledged.',
  rival:
    "The Emir's letter calling him brother did it; or Zeki Velidi's word, passed through Jabbar Bek. Each account is told by the party it honours.",
  confidence: 'disputed',
  cites: ['sources/bnsr-ibrahim', 'sources/togan-memoirs'],
} satisfies Attested
