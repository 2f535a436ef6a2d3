import type { Attested } from '../schema/source.ts'

export const enverAtBaljuvon = {
  id: 'history/enver-at-baljuvon',
  date: '1922-07',
  weeks: [35, 37],
  place: 'places/baljuvon',
  enver: 'places/baljuvon',
  what: 'Enver drew off to Baljuvon, to Davlatmand Bek, and set up his quarters in the hills above.',
  rival: '',
  confidence: 'attested',
  cites: ['sources/yirmibirinci-yuzyil', 'sources/enver-letters', 'sources/sputnik-tajikistan'],
} satisfies Attested
