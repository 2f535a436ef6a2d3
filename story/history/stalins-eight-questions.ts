import type { Attested } from '../schema/source.ts'

export const stalinsEightQuestions = {
  id: 'history/stalins-eight-questions',
  date: '1922-04-21',
  weeks: [24, 24],
  place: null,
  enver: null,
  what: 'Stalin telegraphed eight questions, among them whether native units were arming the rebels and whether Bukhara and Fergana could be lost.',
  rival: '',
  confidence: 'attested',
  cites: ['sources/stalin-1922-04-21'],
} satisfies Attested
