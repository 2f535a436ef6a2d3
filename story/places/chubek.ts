import type { Place } from '../schema/place.ts'

export const chubek = {
  id: 'places/chubek',
  name: 'Chubek',
  names: { russian: 'Чубек', persian: 'چوبک', modern: 'Chubek (TJ)' },
  at: [69.705, 37.614],
  metres: 548,
  kind: 'ford',
  district: 'districts/kulob',
  position: 'geonames',
  note: 'Raft ferry over the Panj. Here, it is said, the Emir left his country early in March 1921.',
  cites: [
    'claims/bukhara-before.ford-of-the-emir',
    'claims/bukhara-before.emir-crosses-the-panj',
    'claims/map-of-the-game.general-knowledge',
    'sources/geonames',
    'sources/srtm30',
  ],
} as const satisfies Place
