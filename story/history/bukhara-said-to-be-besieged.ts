import type { Attested } from '../schema/source.ts'

export const bukharaSaidToBeBesieged = {
  id: 'history/bukhara-said-to-be-besieged',
  date: '1922-03',
  weeks: [17, 21],
  place: 'places/bukhara',
  enver: null,
  what: 'One survey history has Enver besiege Bukhara itself.',
  rival:
    'The Soviet papers of April and May know of raids to within ten versts, by bands only loosely his, and of no siege.',
  confidence: 'disputed',
  cites: ['sources/lee-2018', 'sources/peters-1922-04-03', 'sources/polcontrol-1922-05-07'],
} satisfies Attested
