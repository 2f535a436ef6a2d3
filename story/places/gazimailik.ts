import type { Place } from '../schema/place.ts'

export const gazimailik = {
  id: 'places/gazimailik',
  name: 'Gazi-Mailik',
  names: { russian: 'Гази-Маилик', persian: 'غازی مایلک', modern: 'Ghozimalik (TJ)' },
  at: [68.46, 37.97],
  metres: 1900,
  kind: 'mountain',
  district: 'districts/kabadian',
  position: 'known',
  note: 'The range that walls the Vakhsh plain on the west.',
  cites: ['claims/map-of-the-game.heights-usually-given', 'claims/map-of-the-game.general-knowledge'],
} as const satisfies Place
