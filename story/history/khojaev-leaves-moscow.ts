import type { Attested } from '../schema/source.ts'

export const khojaevLeavesMoscow = {
  id: 'history/khojaev-leaves-moscow',
  date: '1922-03-02',
  weeks: [17, 17],
  place: null,
  enver: null,
  what: 'Faizullah Khojaev left Moscow for home and found confusion there.',
  rival: '',
  confidence: 'attested',
  cites: ['sources/khojaev-karakhan-1922'],
} satisfies Attested
