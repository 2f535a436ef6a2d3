import type { Place } from '../schema/place.ts'

export const hazratsultan = {
  id: 'places/hazratsultan',
  name: 'Hazrat-Sultan',
  names: { russian: 'Хазрет-Султан', persian: 'حضرت سلطان', modern: 'Hazrati Sulton (UZ)' },
  at: [68.17, 38.95],
  metres: 4643,
  kind: 'mountain',
  district: 'districts/zeravshan',
  position: 'known',
  note: 'The highest summit of the western Hisar range, usually given as 4,643 metres.',
  cites: ['claims/map-of-the-game.heights-usually-given', 'claims/map-of-the-game.general-knowledge'],
} as const satisfies Place
