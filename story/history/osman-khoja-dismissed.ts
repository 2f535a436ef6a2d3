import type { Attested } from '../schema/source.ts'

export const osmanKhojaDismissed = {
  id: 'history/osman-khoja-dismissed',
  date: '1922-04-12',
  weeks: [23, 23],
  place: 'places/bukhara',
  enver: null,
  what: 'The republic dismissed Osman Khoja from the office he had deserted in December.',
  rival: '',
  confidence: 'single',
  cites: ['sources/osman-khoja-entry'],
} satisfies Attested
