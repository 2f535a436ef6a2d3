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
  note: 'Mountain lake at 2,195 metres, named for Alexander.',
  cites: [],
} as const satisfies Place
