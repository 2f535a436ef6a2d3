import type { Attested } from '../schema/source.ts'

export const twoAxes = {
  id: 'history/two-axes',
  date: '1922-02',
  weeks: [15, 20],
  place: 'places/baysun',
  enver: 'places/baysun',
  what: 'The war went west on two roads: Daniyar by Shahr-i Sabz, Enver by Baysun. Ibrahim Bek was left in the east with the title of deputy, and resented it.',
  rival: '',
  confidence: 'single',
  cites: ['sources/polyakov-chugunov'],
} satisfies Attested
