import type { Attested } from '../schema/source.ts'

export const firstSovietWordOfEnver = {
  id: 'history/first-soviet-word-of-enver',
  date: '1921-12-07',
  weeks: [5, 5],
  place: null,
  enver: null,
  what: "A Soviet telegram reported Hasan's desertion and, for the first time on paper, that Enver was on the other side.",
  rival: '',
  confidence: 'attested',
  cites: ['sources/telegram-1921-12-07'],
} satisfies Attested
