import type { Route } from '../schema/place.ts'

export const ramitNovabad = {
  id: 'routes/ramit-novabad',
  a: 'places/ramit',
  b: 'places/novabad',
  road: 'trail',
  km: 109,
  horse: 11,
  guns: null,
  top: 3695,
  shut: [11, 12, 1, 2, 3, 4, 5],
  slow: [],
  by: 'snow',
  crossing: 'Heads of the Kafirnigan, then the Karategin range',
} as const satisfies Route
