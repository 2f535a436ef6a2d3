import { say } from './say.ts'

const DAY_MS = 86_400_000
/** Tuesday 8 November 1921, the first day of week 1. */
const FIRST_DAY = Date.UTC(1921, 10, 8)
const ZONE = { timeZone: 'UTC' } as const

const gregorian = new Intl.DateTimeFormat('en-GB', {
  ...ZONE,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})
const dayOnly = new Intl.DateTimeFormat('en-GB', { ...ZONE, day: 'numeric', month: 'long' })
const dayShort = new Intl.DateTimeFormat('en-GB', { ...ZONE, day: 'numeric', month: 'short' })
const hijriParts = new Intl.DateTimeFormat('en-u-ca-islamic-civil', {
  ...ZONE,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})

/** The first and last day of a week of the campaign; week 0 is the week before the ride. */
export function daysOf(week: number): readonly [first: Date, last: Date] {
  const first = FIRST_DAY + (week - 1) * 7 * DAY_MS
  return [new Date(first), new Date(first + 6 * DAY_MS)]
}

/** `20–26 December 1921`, with as little repeated as can be. */
export function gregorianSpan(week: number): string {
  const [first, last] = daysOf(week)
  if (first.getUTCFullYear() !== last.getUTCFullYear())
    return `${gregorian.format(first)} – ${gregorian.format(last)}`
  if (first.getUTCMonth() === last.getUTCMonth()) return `${first.getUTCDate()}–${gregorian.format(last)}`
  return `${dayOnly.format(first)} – ${gregorian.format(last)}`
}

const monthOnly = new Intl.DateTimeFormat('en-GB', { ...ZONE, month: 'long' })
const ORDINALS = [
  'ledger.dueFirst',
  'ledger.dueSecond',
  'ledger.dueThird',
  'ledger.dueFourth',
  'ledger.dueLast',
] as const

/** `the second week of March`, by the month in which the middle of the week lies. */
export function dueWord(week: number): string {
  const middle = new Date(daysOf(week)[0].getTime() + 3 * DAY_MS)
  const nth = ORDINALS[Math.floor((middle.getUTCDate() - 1) / 7)] ?? 'ledger.dueLast'
  return say(nth, { month: monthOnly.format(middle) })
}

/** `20–26 Dec`, for narrow rows. */
export function shortSpan(week: number): string {
  const [first, last] = daysOf(week)
  if (first.getUTCMonth() === last.getUTCMonth()) return `${first.getUTCDate()}–${dayShort.format(last)}`
  return `${dayShort.format(first)} – ${dayShort.format(last)}`
}

const hijri = (date: Date) => {
  const parts = Object.fromEntries(hijriParts.formatToParts(date).map(part => [part.type, part.value]))
  return { day: parts.day ?? '', month: parts.month ?? '', year: parts.year ?? '' }
}

/** `20–26 Rabiʻ II 1340`, by the civil tables; local sighting of the moon may differ by a day. */
export function hijriSpan(week: number): string {
  const [first, last] = daysOf(week).map(hijri) as [ReturnType<typeof hijri>, ReturnType<typeof hijri>]
  const end = `${last.day} ${last.month} ${last.year}`
  if (first.month === last.month) return `${first.day}–${end}`
  if (first.year === last.year) return `${first.day} ${first.month} – ${end}`
  return `${first.day} ${first.month} ${first.year} – ${end}`
}
