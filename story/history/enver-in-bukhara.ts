import type { Attested } from '../schema/source.ts'

export const enverInBukhara = {
  id: 'history/enver-in-bukhara',
  date: '1921-10',
  weeks: [0, 0],
  place: 'places/bukhara',
  enver: 'places/bukhara',
  what: "Enver came to Bukhara by way of Baku and Ashkhabad and stayed a month as the republic's guest, meeting its ministers almost daily.",
  rival:
    "Sources put his arrival on 2, 4, 11 or 20 October; one gives 8 November, which reads better as the eve of his leaving. His lodging is a palace in one account and a minister's house in another.",
  confidence: 'disputed',
  cites: [
    'sources/uctug',
    'sources/vdovichenko',
    'sources/abdullaev-enver',
    'sources/togan-memoirs',
    'sources/revolution-under-siege-basmachi',
    'sources/samarkand-thesis',
    'sources/melkumov-1960',
  ],
} satisfies Attested
