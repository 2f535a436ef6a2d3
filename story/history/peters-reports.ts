import type { Attested } from '../schema/source.ts'

export const petersReports = {
  id: 'history/peters-reports',
  date: '1922-04-03',
  weeks: [21, 21],
  place: 'places/bukhara',
  enver: null,
  what: "Peters wrote to Stalin that bands stood almost at Bukhara, that Enver's agents walked freely inside it, and that nobody wanted to serve on that front.",
  rival: '',
  confidence: 'attested',
  cites: ['sources/peters-1922-04-03'],
} satisfies Attested
