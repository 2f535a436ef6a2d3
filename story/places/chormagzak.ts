import type { Place } from '../schema/place.ts'

export const chormagzak = {
  id: 'places/chormagzak',
  name: 'Chormagzak',
  names: { russian: 'Чормагзак', persian: 'چارمغزک', modern: 'Chormaghzak (TJ)' },
  at: [69.15, 38.44],
  metres: 1500,
  kind: 'pass',
  district: 'districts/lakai',
  position: 'estimated',
  note: 'An easy pass between the Kafirnigan and the Vakhsh, usually given as about 1,500 metres; by our reckoning from its height, bad only in midwinter.',
  cites: [
    'claims/map-of-the-game.heights-usually-given',
    'claims/roads-and-marches.snow-by-height',
    'claims/map-of-the-game.other-estimated-marks',
    'claims/map-of-the-game.general-knowledge',
  ],
} as const satisfies Place
