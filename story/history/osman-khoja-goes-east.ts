import type { Attested } from '../schema/source.ts'

export const osmanKhojaGoesEast = {
  id: 'history/osman-khoja-goes-east',
  date: '1921-10',
  weeks: [0, 0],
  place: 'places/dushanbe',
  enver: null,
  what: "By the end of October Osman Khoja, head of the republic's executive, was in Dushanbe with the war minister Arifov on a tour of the eastern country.",
  rival: '',
  confidence: 'single',
  cites: ['sources/samarkand-thesis', 'sources/khalid-making-uzbekistan'],
} satisfies Attested
