import type { Attested } from '../schema/source.ts'

export const letterOnTheEastWind = {
  id: 'history/letter-on-the-east-wind',
  date: '1922-04-05',
  weeks: [22, 22],
  place: null,
  enver: null,
  what: "Enver wrote to his wife in Berlin, entrusting his wishes to the east wind and wishing for Solomon's power to fly.",
  rival: '',
  confidence: 'attested',
  cites: ['sources/enver-letters'],
} satisfies Attested
