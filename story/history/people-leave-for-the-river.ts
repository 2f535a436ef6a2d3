import type { Attested } from '../schema/source.ts'

export const peopleLeaveForTheRiver = {
  id: 'history/people-leave-for-the-river',
  date: '1922',
  weeks: [27, 52],
  place: null,
  enver: null,
  what: 'People began to leave for Afghanistan. An official count made seven years later gives up to forty thousand households, more than two hundred thousand people, for 1922-24.',
  rival: '',
  confidence: 'attested',
  cites: ['sources/khodzhibaev-1929', 'sources/ordzhonikidze-1922-05-12'],
} satisfies Attested
