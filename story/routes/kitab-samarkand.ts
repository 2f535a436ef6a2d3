import type { Route } from '../schema/place.ts'

export const kitabSamarkand = {
  id: 'routes/kitab-samarkand',
  a: 'places/kitab',
  b: 'places/samarkand',
  road: 'carriage',
  km: 73,
  horse: 4,
  guns: 8,
  top: 1794,
  shut: [],
  slow: [12, 1, 2],
  by: 'snow',
  crossing: 'The Takhta-Karacha pass, where a traveller of February 1877 met snow',
} as const satisfies Route
