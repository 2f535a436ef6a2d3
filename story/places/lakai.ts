import type { Place } from '../schema/place.ts'

export const lakai = {
  id: 'places/lakai',
  name: 'Lakai valley',
  names: { russian: 'Локай', persian: 'لقای', modern: 'Rudaki/Yovon (TJ)' },
  at: [68.95, 38.38],
  metres: 1047,
  kind: 'country',
  district: 'districts/lakai',
  position: 'estimated',
  note: 'Winter villages and pastures of the Isan-Khoja Lakai, between the Ilyak and Yavan.',
  cites: [
    'claims/clans-and-peoples.lakai-clans',
    'claims/map-of-the-game.other-estimated-marks',
    'sources/srtm30',
  ],
} as const satisfies Place
