import type { Attested } from '../schema/source.ts'

export const oldOfficialsInTheCommittees = {
  id: 'history/old-officials-in-the-committees',
  date: '1922',
  weeks: [20, 43],
  place: null,
  enver: null,
  what: "Soviet reports complained that the committees of Eastern Bukhara were filled with the Emir's officials and with rich men.",
  rival: 'The reports are not dated in what we saw.',
  confidence: 'attested',
  cites: ['sources/khusainov-reports'],
} satisfies Attested
