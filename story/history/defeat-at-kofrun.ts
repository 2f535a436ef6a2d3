import type { Attested } from '../schema/source.ts'

export const defeatAtKofrun = {
  id: 'history/defeat-at-kofrun',
  date: '1922-06-15',
  weeks: [32, 32],
  place: 'places/kofrun',
  enver: 'places/kofrun',
  what: 'Enver stood and fought below Baysun, and lost.',
  rival:
    'The day, and the name Kofrun, come from late Turkish writers; the council of chiefs said to have met there beforehand has no source.',
  confidence: 'disputed',
  cites: ['sources/yetkin', 'sources/odatv', 'sources/revolution-under-siege-basmachi'],
} satisfies Attested
