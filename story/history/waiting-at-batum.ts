import type { Attested } from '../schema/source.ts'

export const waitingAtBatum = {
  id: 'history/waiting-at-batum',
  date: '1921-09',
  weeks: [0, 0],
  place: null,
  enver: null,
  what: "Enver waited at Batum through the late summer for Ankara to lose. It won on the Sakarya, and Moscow's choice was made.",
  rival: '',
  confidence: 'attested',
  cites: ['sources/yudovich', 'sources/sonyel'],
} satisfies Attested
