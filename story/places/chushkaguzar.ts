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
  note: 'One of the old ferries of the Amu, below Termez.',
  cites: ['sources/hamilton-1906', 'sources/srtm30'],
} as const satisfies Place
