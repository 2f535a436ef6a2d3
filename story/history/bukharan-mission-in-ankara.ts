import type { Attested } from '../schema/source.ts'

export const bukharanMissionInAnkara = {
  id: 'history/bukharan-mission-in-ankara',
  date: '1921-12',
  weeks: [4, 8],
  place: null,
  enver: null,
  what: 'A mission of the Bukharan republic reached Ankara.',
  rival: '',
  confidence: 'single',
  cites: ['sources/khalid-making-uzbekistan'],
} satisfies Attested
