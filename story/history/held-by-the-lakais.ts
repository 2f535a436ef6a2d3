import type { Attested } from '../schema/source.ts'

export const heldByTheLakais = {
  id: 'history/held-by-the-lakais',
  date: '1921-11',
  weeks: [3, 6],
  place: 'places/lakai',
  enver: 'places/lakai',
  what: "The Lakais stopped Enver's party and kept it under guard. They doubted that this was Enver, and Ibrahim Bek took the riders for agents of the reformers and their republic.",
  rival: 'Where they were held, and for how long, no source seen here says.',
  confidence: 'attested',
  cites: ['sources/togan-memoirs', 'sources/bnsr-ibrahim', 'sources/cakirgil-2022'],
} satisfies Attested
