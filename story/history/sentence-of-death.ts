import type { Attested } from '../schema/source.ts'

export const sentenceOfDeath = {
  id: 'history/sentence-of-death',
  date: '1919-07-05',
  weeks: [0, 0],
  place: null,
  enver: null,
  what: 'A court-martial in Istanbul found Talat, Enver, Cemal and Dr Nazim the principal criminals and sentenced them to death. None of the four was in court.',
  rival: '',
  confidence: 'attested',
  cites: ['sources/verdict-1919', 'sources/nyt-1919-07-13'],
} satisfies Attested
