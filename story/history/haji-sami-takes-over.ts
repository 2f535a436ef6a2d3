import type { Attested } from '../schema/source.ts'

export const hajiSamiTakesOver = {
  id: 'history/haji-sami-takes-over',
  date: '1922',
  weeks: [44, 59],
  place: null,
  enver: null,
  what: 'Haji Sami took up the command as Selim Pasha, and the bands formed again.',
  rival: '',
  confidence: 'attested',
  cites: ['sources/uzbek-thesis-22', 'sources/khotamov', 'sources/melkumov-1960'],
} satisfies Attested
