import type { Attested } from '../schema/source.ts'

export const menFromKabul = {
  id: 'history/men-from-kabul',
  date: '1922-02',
  weeks: [13, 20],
  place: null,
  enver: null,
  what: 'Amanullah sent arms and men.',
  rival:
    'Two hundred, five hundred regulars dressed as volunteers, or a guard of a thousand: each source has its number.',
  confidence: 'disputed',
  cites: ['sources/sokolov-100-battles', 'sources/polyakov-chugunov', 'sources/hozir-50'],
} satisfies Attested
