import type { Place } from '../schema/place.ts'

export const novabad = {
  id: 'places/novabad',
  name: 'Novobad',
  names: { russian: 'Новабад', persian: 'نوآباد', modern: 'Navobod (TJ)' },
  at: [70.151, 39.011],
  metres: 1306,
  kind: 'village',
  district: 'districts/karategin',
  position: 'geonames',
  note: 'Halt on the Surkhob below Garm.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
