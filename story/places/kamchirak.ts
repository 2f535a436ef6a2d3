import type { Place } from '../schema/place.ts'

export const kamchirak = {
  id: 'places/kamchirak',
  name: 'Kamchirak',
  names: { russian: 'Камчирак', persian: 'کمچراک', modern: '(W Peter the Great range)' },
  at: [70.347, 38.897],
  metres: 2800,
  kind: 'pass',
  district: 'districts/darvaz',
  position: 'estimated',
  note: 'Mule pass of about 2,800 metres from Garm to the Khingob. The mark stands on the lowest saddle of the crest.',
  cites: [],
} as const satisfies Place
