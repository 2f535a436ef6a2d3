import type { Attested } from '../schema/source.ts'

export const bodyRecognised = {
  id: 'history/body-recognised',
  date: '1922-08',
  weeks: [39, 40],
  place: 'places/obdara',
  enver: null,
  what: 'The dead lay for some days before one of them was recognised and buried, by one account at Obdara.',
  rival:
    "Moscow's first report has him known at once by his papers and seals; later texts say two days, a spring and a walnut tree.",
  confidence: 'disputed',
  cites: [
    'sources/revolution-under-siege-basmachi',
    'sources/bogosian',
    'sources/friendz',
    'sources/duranty-1922',
  ],
} satisfies Attested
