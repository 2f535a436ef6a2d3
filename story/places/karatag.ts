import type { Place } from '../schema/place.ts'

export const karatag = {
  id: 'places/karatag',
  name: 'Karatag',
  names: { russian: 'Каратаг', persian: 'قره‌تاغ', modern: 'Qaratogh (TJ)' },
  at: [68.335, 38.605],
  metres: 908,
  kind: 'town',
  district: 'districts/hisar',
  position: 'estimated',
  note: "In ruins when a traveller passed in 1908; the earthquake of 1907 and the bek's summers here are general knowledge. Forty-five versts from Dushanbe by a Russian officer's article.",
  cites: [
    'claims/towns-and-bazaars.karatag-in-ruins',
    'claims/map-of-the-game.beks-of-the-amirate',
    'claims/roads-and-marches.karatag-to-dushanbe',
    'claims/map-of-the-game.other-estimated-marks',
    'sources/nechaev-1914',
    'sources/litvinov',
    'sources/srtm30',
  ],
} as const satisfies Place
