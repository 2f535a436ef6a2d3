import type { Attested } from '../schema/source.ts'

export const britishNoteHisMovements = {
  id: 'history/british-note-his-movements',
  date: '1922-06-22',
  weeks: [33, 33],
  place: null,
  enver: null,
  what: 'British intelligence was following his movements on the same day.',
  rival: '',
  confidence: 'single',
  cites: ['sources/sonyel'],
} satisfies Attested
