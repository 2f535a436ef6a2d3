import type { Attested } from '../schema/source.ts'

export const newsInNewYork = {
  id: 'history/news-in-new-york',
  date: '1922-08-16',
  weeks: [41, 41],
  place: null,
  enver: null,
  what: 'A correspondent in Moscow reported the death: between Khovaling and Baljuvon, a charge to break out, five wounds, documents and seals.',
  rival: '',
  confidence: 'attested',
  cites: ['sources/duranty-1922'],
} satisfies Attested
