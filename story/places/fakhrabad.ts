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
  note: 'A low loess saddle, about 1,240 metres as measured, between Kok-Tash and the plain of the lower Vakhsh.',
  cites: [
    'claims/map-of-the-game.other-estimated-marks',
    'claims/map-of-the-game.general-knowledge',
    'sources/srtm30',
  ],
} as const satisfies Place
