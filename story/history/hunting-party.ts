import type { Attested } from '../schema/source.ts'

export const huntingParty = {
  id: 'history/hunting-party',
  date: '1921-11-09',
  weeks: [1, 1],
  place: 'places/bukhara',
  enver: 'places/bukhara',
  what: 'Enver left Bukhara, saying that he went to hunt. The usual number is twenty-four riders.',
  rival:
    'One account has him leave on the 8th with two officers, the others joining on the way; the two can both be true.',
  confidence: 'disputed',
  cites: ['sources/revolution-under-siege-basmachi', 'sources/samarkand-thesis'],
} satisfies Attested
