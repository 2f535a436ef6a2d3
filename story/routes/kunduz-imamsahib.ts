import type { Route } from '../schema/place.ts'

export const kunduzImamsahib = {
  id: 'routes/kunduz-imamsahib',
  a: 'places/kunduz',
  b: 'places/imamsahib',
  road: 'caravan',
  km: 59,
  horse: 3,
  guns: 7,
  top: 579,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
} as const satisfies Route
