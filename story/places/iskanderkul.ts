import type { Place } from '../schema/place.ts'

export const iskanderkul = {
  id: 'places/iskanderkul',
  name: 'Iskander-kul',
  names: { russian: 'Искандер-куль', persian: 'اسکندرکول', modern: 'Iskandarkul (TJ)' },
  at: [68.368, 39.073],
  metres: 2195,
  kind: 'village',
  district: 'districts/zeravshan',
  position: 'known',
  note: "Mountain lake, usually put at 2,195 metres, with a name that means Alexander's lake.",
  cites: ['claims/map-of-the-game.heights-usually-given', 'claims/map-of-the-game.general-knowledge'],
} as const satisfies Place
