import type { Place } from '../schema/place.ts'

export const shirabad = {
  id: 'places/shirabad',
  name: 'Shirabad',
  names: { russian: 'Ширабад (Шерабад)', persian: 'شیرآباد', modern: 'Sherobod (UZ)' },
  at: [67.018, 37.668],
  metres: 420,
  kind: 'town',
  district: 'districts/shirabad',
  position: 'known',
  note: 'Market of the Kungrat clans where the Sherabad river leaves its gorge for the plain. Put at twenty thousand people in 1906.',
  cites: [
    'claims/clans-and-peoples.shirabad',
    'claims/numbers-of-people.towns-of-1906',
    'claims/map-of-the-game.general-knowledge',
    'sources/hamilton-1906',
    'sources/karmysheva',
    'sources/srtm30',
  ],
} as const satisfies Place
