import type { Attested } from '../schema/source.ts'

export const waqfCommission = {
  id: 'history/waqf-commission',
  date: '1922-03',
  weeks: [17, 21],
  place: 'places/bukhara',
  enver: null,
  what: 'In Bukhara a commission under Fitrat set about the pious endowments.',
  rival: '',
  confidence: 'attested',
  cites: ['sources/khalid-making-uzbekistan'],
} satisfies Attested
