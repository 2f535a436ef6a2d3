import type { Attested } from '../schema/source.ts'

export const fordsAtDushanbe = {
  id: 'history/fords-at-dushanbe',
  date: '1922-06-22',
  weeks: [33, 33],
  place: 'places/dushanbe',
  enver: null,
  what: "Melkumov's brigade came round the trenches of Dushanbe by two fords he remembered from the year before. The remains of the defence went to Yangi-Bazar.",
  rival: 'A mid-July date is also met, without a source; Melkumov may be some weeks out.',
  confidence: 'single',
  cites: ['sources/melkumov-1960', 'sources/wikipedia-central-asian-front'],
} satisfies Attested
