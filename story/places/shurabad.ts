import type { Place } from '../schema/place.ts'

export const shurabad = {
  id: 'places/shurabad',
  name: 'Shurabad',
  names: { russian: 'Шураабад', persian: 'شورآباد', modern: 'Shurobod (TJ)' },
  at: [70.049, 37.841],
  metres: 1958,
  kind: 'village',
  district: 'districts/kulob',
  position: 'geonames',
  note: 'Upland above the gorge of the Panj.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
