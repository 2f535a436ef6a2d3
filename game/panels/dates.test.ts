import { expect, test } from 'vitest'
import { daysOf as modelDays } from '../sim/calendar.ts'
import { daysOf, gregorianSpan, hijriSpan, shortSpan } from './dates.ts'

test.each([
  { week: 1, day: '8–14 November 1921' },
  { week: 8, day: '27 December 1921 – 2 January 1922' },
  { week: 39, day: '1–7 August 1922' },
])('week $week is $day', ({ week, day }) => {
  expect(gregorianSpan(week)).toBe(day)
})

test('the Hijri days are those of the civil tables', () => {
  // 4 August 1922 was the second day of the feast of sacrifice by the death certificate: 11 Zilhicce 1340.
  expect(hijriSpan(39)).toMatch(/^7–13 Dhu.*Hijjah 1340$/)
})

test('panels and rules agree on every week', () => {
  for (let week = 0; week <= 44; week++) {
    const [first] = daysOf(week)
    const { year, month, day } = modelDays(week)[0]!
    expect(first.toISOString().slice(0, 10)).toBe(
      `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    )
  }
  expect(shortSpan(4)).toBe('29 Nov – 5 Dec')
})
