/**
 * Everything the rules may know about dates: climate, feasts, Moscow's calendar and the length of the account.
 * No other file of the simulation holds the number of a week, a month or a day.
 */

/** The day the first week begins, Tuesday 8 November 1921, as year, month and day. */
export const FIRST_DAY = [1921, 11, 8] as const

/** Calendar months of each season in this country, as a herdsman reckons them. */
export const SEASONS = {
  winter: [12, 1, 2],
  spring: [3, 4, 5],
  summer: [6, 7, 8],
  autumn: [9, 10, 11],
} as const
export type Season = keyof typeof SEASONS

/** Months in which grass is scarce and horses fail. */
export const LEAN_MONTHS: readonly number[] = [12, 1, 2]

/** Months in which farmers are wanted at home for the grain. */
export const HARVEST_MONTHS: readonly number[] = [6, 7]

/** Months in which seed corn lies in the barns or goes into the ground. */
export const SEED_MONTHS: readonly number[] = [11, 12, 1, 2, 3, 4]

/** Months in which ewes lamb and mares foal. */
export const LAMBING_MONTHS: readonly number[] = [3, 4]

/** Months in which the herds are up in the summer pasture. */
export const PASTURE_MONTHS: readonly number[] = [6, 7, 8]

/** Month in which the new grain comes in. */
export const THRESHING_MONTH = 7

/** Months of fever in the lowlands. */
export const FEVER_MONTHS: readonly number[] = [6, 7, 8]

/** First and last day of each feast and fast, month and day; years are told by the month. */
export const FEASTS = [
  { what: 'nawruz', from: [3, 21], to: [3, 21], guardsHome: false },
  { what: 'ramadan', from: [4, 28], to: [5, 27], guardsHome: false },
  { what: 'kurban-bayram', from: [8, 3], to: [8, 5], guardsHome: true },
] as const

/** Sessions at which Moscow took up Bukhara: 17 November, 1 February, 20 April, 18 May. */
export const SESSIONS = [
  [11, 17],
  [2, 1],
  [4, 20],
  [5, 18],
] as const

/** The last week of the account; a Pasha who outlives it has five weeks of coda at most. */
export const LAST_WEEK = 39
export const LAST_CODA_WEEK = 44
