import type { Place } from '../schema/place.ts'

export const kalaikhumb = {
  id: 'places/kalaikhumb',
  name: 'Kalai-Khumb',
  names: { russian: 'Кала-и-Хумб', persian: 'قلعه خمب', modern: 'Qalʼai Khumb (TJ)' },
  at: [70.789, 38.454],
  metres: 1333,
  kind: 'fort',
  district: 'districts/darvaz',
  position: 'geonames',
  note: 'Seat of Darvaz, in the gorge of the Panj; the British encyclopedia of 1902 puts it at 4,370 feet.',
  cites: [
    'claims/towns-and-bazaars.kalai-khumb',
    'claims/map-of-the-game.general-knowledge',
    'sources/britannica-1902',
    'sources/geonames',
    'sources/srtm30',
  ],
} as const satisfies Place
