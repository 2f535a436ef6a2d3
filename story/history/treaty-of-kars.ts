import type { Attested } from '../schema/source.ts'

export const treatyOfKars = {
  id: 'history/treaty-of-kars',
  date: '1921-10',
  weeks: [0, 0],
  place: null,
  enver: null,
  what: 'The treaty of Kars confirmed the frontier that Moscow and Ankara had agreed in March.',
  rival: '',
  confidence: 'attested',
  cites: ['sources/steinbach'],
} satisfies Attested
