import type { Route } from '../schema/place.ts'

export const lablabobJirgatal = {
  id: 'routes/lablabob-jirgatal',
  a: 'places/lablabob',
  b: 'places/jirgatal',
  road: 'caravan',
  km: 40,
  horse: 3,
  guns: 5,
  top: 1914,
  shut: [],
  slow: [12, 1, 2],
  by: 'snow',
  crossing: '',
} as const satisfies Route
