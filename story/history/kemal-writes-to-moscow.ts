import type { Attested } from '../schema/source.ts'

export const kemalWritesToMoscow = {
  id: 'history/kemal-writes-to-moscow',
  date: '1920-04-26',
  weeks: [0, 0],
  place: null,
  enver: null,
  what: "Mustafa Kemal's first official letter to Moscow offered operations against the Armenian government and asked for arms, food and gold. Enver's uncle Halil carried it.",
  rival: '',
  confidence: 'attested',
  cites: ['sources/hovannisian-1973'],
} satisfies Attested
