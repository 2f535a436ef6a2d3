import type { Place } from '../schema/place.ts'

export const fakhrabad = {
  id: 'places/fakhrabad',
  name: 'Fakhrabad',
  names: { russian: 'Фахрабад', persian: 'فخرآباد', modern: 'Fakhrobod (TJ)' },
  at: [68.72, 38.33],
  metres: 1244,
  kind: 'pass',
  district: 'districts/lakai',
  position: 'estimated',
  note: 'A low loess saddle of about 1,240 metres between Kok-Tash and the plain of the lower Vakhsh.',
  cites: ['sources/srtm30'],
} as const satisfies Place
