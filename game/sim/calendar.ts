import {
  FEASTS,
  FEVER_MONTHS,
  FIRST_DAY,
  HARVEST_MONTHS,
  LAMBING_MONTHS,
  LEAN_MONTHS,
  PASTURE_MONTHS,
  SEASONS,
  SEED_MONTHS,
  SESSIONS,
  type Season,
} from './almanac.ts'

const DAYS_IN_WEEK = 7
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const MONTHS = MONTH_LENGTHS.length

export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The day `n` days after the first day of week 1; `n` may be negative (the prologue). Years 1921-1923. */
export function dayOf(n: number): Day {
  let [year, month, day]: [number, number, number] = [FIRST_DAY[0], FIRST_DAY[1], FIRST_DAY[2] + n]
  while (day < 1) {
    month = month === 1 ? MONTHS : month - 1
    if (month === MONTHS) year -= 1
    day += MONTH_LENGTHS[month - 1]!
  }
  while (day > MONTH_LENGTHS[month - 1]!) {
    day -= MONTH_LENGTHS[month - 1]!
    month = month === MONTHS ? 1 : month + 1
    if (month === 1) year += 1
  }
  return { year, month, day }
}

const weeks = new Map<number, readonly Day[]>()

/** The seven days of a week, Tuesday first; week 0 is the last of the prologue. */
export function daysOf(week: number): readonly Day[] {
  const known = weeks.get(week)
  if (known) return known
  const days = Array.from({ length: DAYS_IN_WEEK }, (_, i) => dayOf((week - 1) * DAYS_IN_WEEK + i))
  weeks.set(week, days)
  return days
}

/** The first day of a week as ISO 8601, 1921-11-08. */
export function isoDay(week: number): string {
  const { year, month, day } = daysOf(week)[0]!
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The calendar month (1-12) in which the middle of a week lies. */
export function monthOf(week: number): number {
  return daysOf(week)[(DAYS_IN_WEEK - 1) / 2]!.month
}

/** The season of a week. */
export function seasonOf(week: number): Season {
  const month = monthOf(week)
  const found = Object.entries(SEASONS).find(([, months]) => (months as readonly number[]).includes(month))
  return (found?.[0] ?? 'winter') as Season
}

/** Whether seed corn taken in this week is missed at the harvest. */
export const isSeedTime = (week: number): boolean => SEED_MONTHS.includes(monthOf(week))

/** Whether the flocks are lambing in this week. */
export const isLambing = (week: number): boolean => LAMBING_MONTHS.includes(monthOf(week))

/** Whether the herds are up in the summer pasture in this week. */
export const isPasture = (week: number): boolean => PASTURE_MONTHS.includes(monthOf(week))

/** Whether farmers are wanted at home in this week. */
export const isHarvest = (week: number): boolean => HARVEST_MONTHS.includes(monthOf(week))

/** The first week after this one in which farmers are wanted at home; while the harvest is on, the week it is over. */
export function nextHarvest(week: number): number {
  const now = isHarvest(week)
  let next = week + 1
  while (isHarvest(next) === now) next += 1
  return next
}

/** Whether fever is about in the lowlands in this week. */
export const isFever = (week: number): boolean => FEVER_MONTHS.includes(monthOf(week))

/** Whether grass is scarce in this week. */
export const isLean = (week: number): boolean => LEAN_MONTHS.includes(monthOf(week))

const ordinal = (month: number, day: number): number => month * 100 + day

const kept = new Map<number, readonly (typeof FEASTS)[number][]>()

/** Feasts and fasts any day of which falls in the week. */
export function feastsOf(week: number): readonly (typeof FEASTS)[number][] {
  const known = kept.get(week)
  if (known) return known
  const days = daysOf(week).map(d => ordinal(d.month, d.day))
  const feasts = FEASTS.filter(f => {
    const from = ordinal(f.from[0], f.from[1])
    const to = ordinal(f.to[0], f.to[1])
    return days.some(day => day >= from && day <= to)
  })
  kept.set(week, feasts)
  return feasts
}

/** Whether guards have leave for a feast in this week. */
export const guardsAreHome = (week: number): boolean => feastsOf(week).some(f => f.guardsHome)

/** Whether Moscow takes up Bukhara in this week. */
export function isSession(week: number): boolean {
  return daysOf(week).some(d => SESSIONS.some(([month, day]) => d.month === month && d.day === day))
}
