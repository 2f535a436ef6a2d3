import type { Route } from '../schema/place.ts'

export const khanabadTaloqan = {
  id: 'routes/khanabad-taloqan',
  a: 'places/khanabad',
  b: 'places/taloqan',
  road: 'carriage',
  km: 43,
  horse: 2,
  guns: 4,
  top: 851,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
} as const satisfies Route
