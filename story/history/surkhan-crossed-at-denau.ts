import type { Attested } from '../schema/source.ts'

export const surkhanCrossedAtDenau = {
  id: 'history/surkhan-crossed-at-denau',
  date: '1922-06',
  weeks: [30, 32],
  place: 'places/denau',
  enver: null,
  what: 'A battalion of the 5th Turkestan Rifles crossed the Surkhandarya by night at Denau. Afghan volunteers under Mirza Chary fought it hand to hand for days before the main body came up.',
  rival: 'The week is inferred from what followed.',
  confidence: 'single',
  cites: ['sources/shermatov-2016'],
} satisfies Attested
