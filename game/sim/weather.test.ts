import { expect, test } from 'vitest'
import { monthOf } from './calendar.ts'
import { after, refused, TINY, tiny, weeksLater } from './fixtures.ts'
import { ridingMonth, roadMonth } from './weather.ts'

const month = (seed: number, week: number) => roadMonth({ world: { seed, week }, content: TINY })
const WEEKS = Array.from({ length: 44 }, (_, i) => i)
const SEEDS = Array.from({ length: 60 }, (_, i) => i)

test('the same pass closes in different weeks of different years, never more than a week off its month', () => {
  const firstOfDecember = SEEDS.map(seed => WEEKS.find(week => month(seed, week) === 12)!)
  const byTheBook = WEEKS.find(week => monthOf(week) === 12)!
  expect(new Set(firstOfDecember)).toEqual(new Set([byTheBook - 1, byTheBook, byTheBook + 1]))
})

test('weather goes forward only: no month comes twice and none is left out', () => {
  for (const seed of SEEDS) {
    const months = WEEKS.map(week => month(seed, week))
    const turns = months.filter((m, i) => m !== months[i - 1])
    expect(new Set(turns).size).toBe(turns.length)
    // The record begins in November and the coda ends with September; the months between must all come.
    for (const month of [11, 12, 1, 2, 3, 4, 5, 6, 7, 8]) expect(turns).toContain(month)
  }
})

test('the road is said to close in the week from which nobody can march it', () => {
  for (const seed of [1, 2, 3, 4]) {
    const world = weeksLater({ ...tiny({ at: 'places/hill', hidden: true, grain: 28 }, seed), week: 1 }, 8)
    const closed = world.chronicle.find(h => h.kind === 'pass-closed' && h.place === 'places/top')!
    expect(month(seed, closed.week)).toBe(12)
    expect(month(seed, closed.week - 1)).toBe(11)
  }
})

test('a march that is taken as an order is not turned back by snow in the week it sets out', () => {
  for (const seed of SEEDS.slice(0, 20))
    for (const week of [1, 2, 3, 4, 5]) {
      const world = { ...tiny({ at: 'places/hill', horses: 200, grain: 28 }, seed), week }
      const order = { kind: 'move', band: 'bands/pasha', to: 'places/top', hidden: false } as const
      const open = ridingMonth({ world, content: TINY }) !== 12
      expect(refused(world, order)).toBe(open ? null : 'road-shut')
      if (!open) continue
      const there = weeksLater(after(world, order), 1)
      expect(there.chronicle.some(h => h.kind === 'march-blocked')).toBe(false)
    }
})
