import type { Place } from '../schema/place.ts'

export const ramit = {
  id: 'places/ramit',
  name: 'Ramit',
  names: { russian: 'Рамит', persian: 'رامیت', modern: 'Romit (TJ)' },
  at: [69.275, 38.7],
  metres: 1282,
  kind: 'village',
  district: 'districts/dushanbe',
  position: 'estimated',
  note: 'Village below the gorges, on the summer trail to Karategin.',
  cites: [
    'claims/roads-and-marches.snow-by-height',
    'claims/map-of-the-game.other-estimated-marks',
    'claims/map-of-the-game.general-knowledge',
    'sources/srtm30',
  ],
} as const satisfies Place
