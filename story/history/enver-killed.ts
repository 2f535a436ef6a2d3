import type { Attested } from '../schema/source.ts'

export const enverKilled = {
  id: 'history/enver-killed',
  date: '1922-08-04',
  weeks: [39, 39],
  place: 'places/chagan',
  enver: 'places/chagan',
  what: 'On the feast of sacrifice, near noon, Enver was killed at Chagan above Baljuvon.',
  rival:
    'Who fired, how many were with him and what he was doing are told in at least seven ways; the certificate calls it the second day of the feast, another writer the first.',
  confidence: 'attested',
  cites: ['sources/death-certificate-1922', 'sources/duranty-1922', 'sources/abdullaev-enver'],
} satisfies Attested
