import type { Attested } from '../schema/source.ts'

export const medalForTheRepublic = {
  id: 'history/medal-for-the-republic',
  date: '1921-11-17',
  weeks: [2, 2],
  place: 'places/bukhara',
  enver: null,
  what: "The war minister Arifov was commissioned to have the Bukharan republic's order made. Its two degrees were fixed on 1 December.",
  rival: 'When he deserted it is disputed: in December with Osman Khoja, or later.',
  confidence: 'single',
  cites: ['sources/bukharan-order'],
} satisfies Attested
