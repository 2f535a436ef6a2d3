import type { Place } from '../schema/place.ts'

export const shaartuz = {
  id: 'places/shaartuz',
  name: 'Shaartuz',
  names: { russian: 'Шаартуз', persian: 'شهر توس', modern: 'Shahrituz (TJ)' },
  at: [68.139, 37.262],
  metres: 364,
  kind: 'village',
  district: 'districts/kabadian',
  position: 'geonames',
  note: 'Village on the lower Kafirnigan, near the springs called Chiluchor-Chashma.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
