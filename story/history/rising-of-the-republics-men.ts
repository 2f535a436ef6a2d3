import type { Attested } from '../schema/source.ts'

export const risingOfTheRepublicsMen = {
  id: 'history/rising-of-the-republics-men',
  date: '1921-12',
  weeks: [4, 7],
  place: 'places/dushanbe',
  enver: null,
  what: 'Osman Khoja turned Bukharan units on the Soviet garrison of Dushanbe, held several of its senior commanders, and declared war on the Russian troops.',
  rival:
    'The familiar story that the commander and the consul were seized on 10 December has no source that we have seen.',
  confidence: 'attested',
  cites: ['sources/khalid-making-uzbekistan', 'sources/uzbek-thesis-22', 'sources/nagorny-1922-01-01'],
} satisfies Attested
