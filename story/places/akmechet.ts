import type { Place } from '../schema/place.ts'

export const akmechet = {
  id: 'places/akmechet',
  name: 'Ak-Mechet',
  names: { russian: 'Ак-Мечеть', persian: 'آق مسجد', modern: '(Oqmachit)' },
  at: [68.13, 37.56],
  metres: 428,
  kind: 'village',
  district: 'districts/kabadian',
  position: 'estimated',
  note: 'A halt on the river road above Kabadian. Several villages bear the name and its place here is a guess.',
  cites: [
    'claims/map-of-the-game.uncertain-marks',
    'claims/map-of-the-game.general-knowledge',
    'sources/srtm30',
  ],
} as const satisfies Place
