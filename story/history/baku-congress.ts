import type { Attested } from '../schema/source.ts'

export const bakuCongress = {
  id: 'history/baku-congress',
  date: '1920-09',
  weeks: [0, 0],
  place: null,
  enver: null,
  what: 'At the congress of the peoples of the East in Baku Enver sat as a guest without a voice. A statement of his was read out, and a resolution warned against leaders of his kind.',
  rival: '',
  confidence: 'attested',
  cites: ['sources/baku-congress', 'sources/vdovichenko'],
} satisfies Attested
