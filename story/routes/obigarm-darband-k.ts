import type { Route } from '../schema/place.ts'

export const obigarmDarbandK = {
  id: 'routes/obigarm-darband-k',
  a: 'places/obigarm',
  b: 'places/darband-k',
  road: 'caravan',
  km: 35,
  horse: 2,
  guns: 4,
  top: 1392,
  shut: [],
  slow: [],
  by: null,
  crossing: 'Above the Vakhsh, by what are taken to be galleries',
} as const satisfies Route
