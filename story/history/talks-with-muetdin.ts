import type { Attested } from '../schema/source.ts'

export const talksWithMuetdin = {
  id: 'history/talks-with-muetdin',
  date: '1922',
  weeks: [17, 30],
  place: null,
  enver: null,
  what: 'In Fergana, from March to May, the Reds parleyed with the chief Muetdin.',
  rival: '',
  confidence: 'attested',
  cites: ['sources/vrachev-1922'],
} satisfies Attested
