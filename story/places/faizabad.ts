import type { Place } from '../schema/place.ts'

export const faizabad = {
  id: 'places/faizabad',
  name: 'Faizabad',
  names: { russian: 'Файзабад', persian: 'فیض‌آباد', modern: 'Fayzobod (TJ)' },
  at: [69.32, 38.547],
  metres: 1207,
  kind: 'fort',
  district: 'districts/faizabad',
  position: 'geonames',
  note: 'Fort on the Ilyak, where the road to Karategin leaves the road to the Vakhsh.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
