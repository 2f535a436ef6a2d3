import type { Attested } from '../schema/source.ts'

export const cemalShot = {
  id: 'history/cemal-shot',
  date: '1922-07-21',
  weeks: [37, 37],
  place: null,
  enver: null,
  what: 'Cemal Pasha was shot in the street in Tiflis, about ten in the evening. Whether Enver ever heard of it is not known.',
  rival: 'Some Armenian papers say broad daylight.',
  confidence: 'attested',
  cites: ['sources/cemal-1922'],
} satisfies Attested
