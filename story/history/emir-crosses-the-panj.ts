import type { Attested } from '../schema/source.ts'

export const emirCrossesThePanj = {
  id: 'history/emir-crosses-the-panj',
  date: '1921-03',
  weeks: [0, 0],
  place: 'places/chubek',
  enver: null,
  what: 'Driven out of Dushanbe on 20 February by the Red columns, Emir Alim Khan crossed the river into Afghanistan in the first days of March.',
  rival: 'The day of the crossing is given as 4 or 5 March; one of the dates comes from a novel.',
  confidence: 'disputed',
  cites: ['sources/melkumov-1960'],
} satisfies Attested
