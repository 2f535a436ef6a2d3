import type { Place } from '../schema/place.ts'

export const varzob = {
  id: 'places/varzob',
  name: 'Varzob',
  names: { russian: 'Варзоб', persian: 'ورزاب', modern: 'Varzob (TJ)' },
  at: [68.818, 38.774],
  metres: 1192,
  kind: 'village',
  district: 'districts/dushanbe',
  position: 'geonames',
  note: 'Village in the gorge road that climbs north from Dushanbe.',
  cites: ['claims/map-of-the-game.general-knowledge', 'sources/geonames', 'sources/srtm30'],
} as const satisfies Place
