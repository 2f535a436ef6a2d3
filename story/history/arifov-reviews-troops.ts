import type { Attested } from '../schema/source.ts'

export const arifovReviewsTroops = {
  id: 'history/arifov-reviews-troops',
  date: '1922-05',
  weeks: [25, 26],
  place: null,
  enver: null,
  what: 'At Khatyrchi the former war minister Arifov reviewed troops of the rising.',
  rival: '',
  confidence: 'attested',
  cites: ['sources/polcontrol-1922-05-07'],
} satisfies Attested
