import type { Attested } from '../schema/source.ts'

export const deportationOfTheArmenians = {
  id: 'history/deportation-of-the-armenians',
  date: '1915',
  weeks: [0, 0],
  place: null,
  enver: null,
  what: 'The Ottoman government, with Enver as war minister, disarmed its Armenian conscripts and destroyed its Armenian subjects by massacre and deportation. The American consul at Harput, watching it, expected most of the deported to die; to the American ambassador Enver said that he accepted the responsibility.',
  rival: '',
  confidence: 'attested',
  cites: ['sources/davis-1915', 'sources/morgenthau-1918', 'sources/ani', 'sources/morris-zeevi'],
} satisfies Attested
