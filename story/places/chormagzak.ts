import type { Place } from '../schema/place.ts'

export const chormagzak = {
  id: 'places/chormagzak',
  name: 'Chormagzak',
  names: { russian: 'Чормагзак', persian: 'چارمغزک', modern: 'Chormaghzak (TJ)' },
  at: [69.15, 38.44],
  metres: 1500,
  kind: 'pass',
  district: 'districts/lakai',
  position: 'estimated',
  note: 'An easy pass of about 1,500 metres between the Kafirnigan and the Vakhsh, bad only in midwinter mud and snow.',
  cites: [],
} as const satisfies Place
