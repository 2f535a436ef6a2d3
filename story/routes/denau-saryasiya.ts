import type { Route } from '../schema/place.ts'

export const denauSaryasiya = {
  id: 'routes/denau-saryasiya',
  a: 'places/denau',
  b: 'places/saryasiya',
  road: 'carriage',
  km: 19,
  horse: 1,
  guns: 2,
  top: 589,
  shut: [],
  slow: [5, 6, 7],
  by: 'flood',
  crossing: 'The Tupalang, taken to be forded or bridged, and to be dangerous from May to July',
} as const satisfies Route
