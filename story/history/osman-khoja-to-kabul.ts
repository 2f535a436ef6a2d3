import type { Attested } from '../schema/source.ts'

export const osmanKhojaToKabul = {
  id: 'history/osman-khoja-to-kabul',
  date: '1922-04',
  weeks: [21, 25],
  place: null,
  enver: null,
  what: 'Having failed to work with Enver, Osman Khoja went to Afghanistan to look for help from Amanullah and from the British.',
  rival: '',
  confidence: 'single',
  cites: ['sources/khalid-making-uzbekistan'],
} satisfies Attested
