import type { Attested } from '../schema/source.ts'

export const dictatorialCommission = {
  id: 'history/dictatorial-commission',
  date: '1922-08',
  weeks: [39, 43],
  place: 'places/dushanbe',
  enver: null,
  what: 'An Extraordinary Dictatorial Commission was set up for Eastern Bukhara.',
  rival: '',
  confidence: 'single',
  cites: ['sources/shermatov-2016'],
} satisfies Attested
