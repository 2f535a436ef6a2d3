import type { Attested } from '../schema/source.ts'

export const peaceFeeler = {
  id: 'history/peace-feeler',
  date: '1922',
  weeks: [18, 30],
  place: null,
  enver: null,
  what: 'Moscow let it be known that Enver might have Eastern Bukhara in exchange for peace. He answered that Russian troops must first leave Turkestan.',
  rival: 'Neither the date nor the bearer is known, and nobody tested whether the offer was meant.',
  confidence: 'disputed',
  cites: ['sources/sokolov-100-battles', 'sources/revolution-under-siege-basmachi'],
} satisfies Attested
