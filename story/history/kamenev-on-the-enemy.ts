import type { Attested } from '../schema/source.ts'

export const kamenevOnTheEnemy = {
  id: 'history/kamenev-on-the-enemy',
  date: '1922',
  weeks: [20, 43],
  place: null,
  enver: null,
  what: 'The Red commander-in-chief described the bands to his officers: daring, tireless, at home, with the people for their telegraph. They vanished for five to seven days and came back. He wanted flying columns and ambushes.',
  rival: 'Dated only 1922.',
  confidence: 'attested',
  cites: ['sources/kamenev-1922'],
} satisfies Attested
