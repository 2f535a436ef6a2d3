import type { Attested } from '../schema/source.ts'

export const kafirniganCrossed = {
  id: 'history/kafirnigan-crossed',
  date: '1922-06-30',
  weeks: [34, 34],
  place: 'places/kafirnigan',
  enver: null,
  what: "By night, with raftmen and Diakonov's battery, the brigade crossed the Kafirnigan against some three and a half thousand horse. Ibrahim Bek had let it be known that no Red would enter Lakai.",
  rival: '',
  confidence: 'single',
  cites: ['sources/melkumov-1960'],
} satisfies Attested
