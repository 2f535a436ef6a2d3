import type { Place } from '../schema/place.ts'

export const khorog = {
  id: 'places/khorog',
  name: 'Khorog',
  names: { russian: 'Хорог', persian: 'خاروغ', modern: 'Khorugh (TJ)' },
  at: [71.553, 37.49],
  metres: 2107,
  kind: 'fort',
  district: 'districts/pamir',
  position: 'geonames',
  note: 'Russian post in the Pamir, on the upper Panj.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
