import type { Attested } from '../schema/source.ts'

export const parleyAtChagan = {
  id: 'history/parley-at-chagan',
  date: '1922-09',
  weeks: [42, 45],
  place: 'places/chagan',
  enver: null,
  what: "Chiefs, Davlatmand's son among them, came to talk with the Reds at Chagan; the Reds meant to seize them. A rifle company starved at Kangurt.",
  rival: '',
  confidence: 'single',
  cites: ['sources/melkumov-1960'],
} satisfies Attested
