import type { Route } from '../schema/place.ts'

export const termezKerki = {
  id: 'routes/termez-kerki',
  a: 'places/termez',
  b: 'places/kerki',
  road: 'steamer',
  km: 258,
  horse: 9,
  guns: 9,
  top: 329,
  shut: [],
  slow: [],
  by: null,
  crossing:
    'The Amu by steamer, as about 1906, or by barge; shoals are taken to hinder from October to March',
} as const satisfies Route
