import type { Attested } from '../schema/source.ts'

export const mullaSabirsLetter = {
  id: 'history/mulla-sabirs-letter',
  date: '1922',
  weeks: [9, 20],
  place: 'places/mirshade',
  enver: null,
  what: "A believer's letter announced that the Russians had been driven to Mirshade and that Enver had come and been named commander-in-chief.",
  rival: 'The letter is dated only 1340 of the Hijra.',
  confidence: 'attested',
  cites: ['sources/mulla-sabir-letter'],
} satisfies Attested
