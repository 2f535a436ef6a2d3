import type { Place } from '../schema/place.ts'

export const chushkaguzar = {
  id: 'places/chushkaguzar',
  name: 'Chushka-Guzar',
  names: { russian: 'Чушка-Гузар', persian: 'چوچقه گذر', modern: 'Chochqa Guzar' },
  at: [66.86, 37.4],
  metres: 282,
  kind: 'ford',
  district: 'districts/shirabad',
  position: 'estimated',
  note: 'One of the ferries of the Amu in a list of 1906, below Termez.',
  cites: [
    'claims/rivers-and-crossings.amu-ferries',
    'claims/map-of-the-game.other-estimated-marks',
    'sources/hamilton-1906',
    'sources/srtm30',
  ],
} as const satisfies Place
