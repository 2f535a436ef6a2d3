import type { Route } from '../schema/place.ts'

export const kunduzKhanabad = {
  id: 'routes/kunduz-khanabad',
  a: 'places/kunduz',
  b: 'places/khanabad',
  road: 'carriage',
  km: 27,
  horse: 1,
  guns: 2,
  top: 473,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
} as const satisfies Route
