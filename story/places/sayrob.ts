import type { Place } from '../schema/place.ts'

export const sayrob = {
  id: 'places/sayrob',
  name: 'Sayrob',
  names: { russian: 'Сайроб', persian: 'سیراب', modern: 'Sayrob (UZ)' },
  at: [66.99, 38.03],
  metres: 905,
  kind: 'village',
  district: 'districts/baysun',
  position: 'estimated',
  note: 'Halting village between Derbent and Shirabad, known for its old plane trees and its spring.',
  cites: ['sources/srtm30'],
} as const satisfies Place
