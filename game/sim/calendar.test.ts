import { expect, test } from 'vitest'
import {
  dayOf,
  daysOf,
  feastsOf,
  guardsAreHome,
  isHarvest,
  isoDay,
  isSession,
  monthOf,
  seasonOf,
} from './calendar.ts'

test('weeks run Tuesday to Monday from 8 November 1921', () => {
  expect(isoDay(1)).toBe('1921-11-08')
  expect(isoDay(8)).toBe('1921-12-27')
  expect(isoDay(39)).toBe('1922-08-01')
  expect(daysOf(39).map(d => d.day)).toContain(4)
  expect(dayOf(-8)).toEqual({ year: 1921, month: 10, day: 31 })
})

test('every day agrees with a calendar that is not ours', () => {
  for (let n = -40; n < 320; n++) {
    const { year, month, day } = dayOf(n)
    const theirs = new Date(Date.UTC(1921, 10, 8 + n))
    expect([year, month, day]).toEqual([
      theirs.getUTCFullYear(),
      theirs.getUTCMonth() + 1,
      theirs.getUTCDate(),
    ])
  }
})

test('Moscow sits in the weeks of 17 November, 1 February, 20 April and 18 May', () => {
  expect(Array.from({ length: 44 }, (_, i) => i + 1).filter(isSession)).toEqual([2, 13, 24, 28])
})

test('feasts, seasons and the harvest fall where the year has them', () => {
  expect(feastsOf(39).map(f => f.what)).toEqual(['kurban-bayram'])
  expect(feastsOf(20).map(f => f.what)).toContain('nawruz')
  expect(feastsOf(27).map(f => f.what)).toEqual(['ramadan'])
  expect(Array.from({ length: 44 }, (_, i) => i + 1).filter(guardsAreHome)).toEqual([39])
  expect(seasonOf(9)).toBe('winter')
  expect(seasonOf(33)).toBe('summer')
  expect(isHarvest(32)).toBe(true)
  expect(monthOf(1)).toBe(11)
})
