import type { Place } from '../schema/place.ts'

export const mura = {
  id: 'places/mura',
  name: 'Mura',
  names: { russian: 'Мура', persian: 'موره', modern: 'Mura (TJ)' },
  at: [68.345, 38.945],
  metres: 3780,
  kind: 'pass',
  district: 'districts/zeravshan',
  position: 'estimated',
  note: 'Pass between Karatag and Iskander-kul, usually given as about 3,780 metres; by our reckoning from its height, open in high summer only.',
  cites: [
    'claims/climate-and-passes.pass-heights',
    'claims/climate-and-passes.high-passes-shut',
    'claims/map-of-the-game.other-estimated-marks',
  ],
} as const satisfies Place
