import type { Attested } from '../schema/source.ts'

export const firstSiegeBroken = {
  id: 'history/first-siege-broken',
  date: '1921-12',
  weeks: [5, 8],
  place: 'places/dushanbe',
  enver: null,
  what: "The Red Army broke the ring of Osman Khoja's men round Dushanbe. He was not caught.",
  rival: '',
  confidence: 'attested',
  cites: ['sources/khalid-making-uzbekistan'],
} satisfies Attested
