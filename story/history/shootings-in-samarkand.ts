import type { Attested } from '../schema/source.ts'

export const shootingsInSamarkand = {
  id: 'history/shootings-in-samarkand',
  date: '1922',
  weeks: [31, 43],
  place: 'places/samarkand',
  enver: null,
  what: 'In Samarkand oblast that summer hostages were taken and men shot without trial, until even an officer of the GPU asked that cases go to tribunals.',
  rival: '',
  confidence: 'single',
  cites: ['sources/volos'],
} satisfies Attested
