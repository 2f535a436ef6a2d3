import type { Place } from '../schema/place.ts'

export const kamchirak = {
  id: 'places/kamchirak',
  name: 'Kamchirak',
  names: { russian: 'Камчирак', persian: 'کمچراک', modern: '(W Peter the Great range)' },
  at: [70.347, 38.897],
  metres: 2800,
  kind: 'pass',
  district: 'districts/darvaz',
  position: 'estimated',
  note: 'Mule pass from Garm to the Khingob, usually given as about 2,800 metres; by our reckoning from its height, shut from December to April. The mark stands on the lowest saddle of the crest and may be the wrong one.',
  cites: [
    'claims/climate-and-passes.pass-heights',
    'claims/climate-and-passes.high-passes-shut',
    'claims/map-of-the-game.other-estimated-marks',
  ],
} as const satisfies Place
