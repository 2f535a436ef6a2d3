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
  note: 'The stone bridge: the Vakhsh runs through a slit of rock a few metres wide, where a traveller of 1908 crossed on his way to Dushanbe. We know of no other bridge on the middle river.',
  cites: [
    'claims/rivers-and-crossings.pul-i-sangin',
    'claims/rivers-and-crossings.only-dry-crossing',
    'claims/roads-and-marches.road-by-the-stone-bridge',
    'claims/map-of-the-game.vakhsh-before-the-dam',
    'claims/map-of-the-game.other-estimated-marks',
    'sources/nechaev-1914',
    'sources/srtm30',
  ],
} as const satisfies Place
