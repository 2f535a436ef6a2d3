import type { Attested } from '../schema/source.ts'

export const ultimatum = {
  id: 'history/ultimatum',
  date: '1922-05',
  weeks: [26, 30],
  place: null,
  enver: null,
  what: "A student's thesis has Enver send an ultimatum demanding that the Russians quit Turkestan at once.",
  rival: 'A day, 19 May, and a bearer, Narimanov, circulate without any source; the text has not been found.',
  confidence: 'single',
  cites: ['sources/hozir-50'],
} satisfies Attested
