import type { Route } from '../schema/place.ts'

export const saryasiyaRegar = {
  id: 'routes/saryasiya-regar',
  a: 'places/saryasiya',
  b: 'places/regar',
  road: 'carriage',
  km: 30,
  horse: 1,
  guns: 3,
  top: 714,
  shut: [],
  slow: [5, 6],
  by: 'flood',
  crossing: 'Arms of the Tupalang, and the Karatag river, taken to be forded',
} as const satisfies Route
