import type { Route } from '../schema/place.ts'

export const khanabadImamsahib = {
  id: 'routes/khanabad-imamsahib',
  a: 'places/khanabad',
  b: 'places/imamsahib',
  road: 'caravan',
  km: 71,
  horse: 4,
  guns: 8,
  top: 603,
  shut: [],
  slow: [],
  by: null,
  crossing: '',
} as const satisfies Route
