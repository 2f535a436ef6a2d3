import type { Route } from '../schema/place.ts'

export const norakPulisangin = {
  id: 'routes/norak-pulisangin',
  a: 'places/norak',
  b: 'places/pulisangin',
  road: 'caravan',
  km: 3,
  horse: 1,
  guns: 1,
  top: 896,
  shut: [],
  slow: [],
  by: null,
  crossing: 'The bank of the Vakhsh, today under a reservoir, at whose level our heights put the road',
} as const satisfies Route
