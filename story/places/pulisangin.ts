import type { Place } from '../schema/place.ts'

export const pulisangin = {
  id: 'places/pulisangin',
  name: 'Pul-i Sangin',
  names: { russian: 'Пули-Сангин', persian: 'پل سنگین', modern: '(drowned by Nurek reservoir)' },
  at: [69.348, 38.372],
  metres: 896,
  kind: 'bridge',
  district: 'districts/baljuvon',
  position: 'estimated',
  note: 'The stone bridge: the Vakhsh runs through a slit of rock a few paces wide, and here alone it can be crossed dry in every month.',
  cites: ['sources/nechaev-1914', 'sources/srtm30'],
} as const satisfies Place
