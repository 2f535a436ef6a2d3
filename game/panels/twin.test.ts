import { expect, test } from 'vitest'
import { history } from '../../story/history.ts'
import type { World } from '../sim/world.ts'
import { LAST_WEEK, twinOf } from './twin.ts'

const world = { camps: [{ week: 2, place: 'places/kabadian' }] } as unknown as World

test.each([0, 1, 12, 30])('up to week %i nothing of the record runs ahead', week => {
  for (const pair of twinOf(history, world, week, week))
    for (const one of pair.record) expect(one.weeks[1]).toBeLessThanOrEqual(week)
})

test('the end of the record waits for the epilogue, also in its own week', () => {
  const told = twinOf(history, world, LAST_WEEK, LAST_WEEK - 1).flatMap(({ record }) => record)
  expect(told.some(({ weeks }) => weeks[1] >= LAST_WEEK)).toBe(false)
})

test('by the last week every line of the record inside the campaign has been shown once', () => {
  const shown = twinOf(history, world, LAST_WEEK, LAST_WEEK).flatMap(({ record }) => record)
  expect(new Set(shown).size).toBe(shown.length)
  expect(shown).toHaveLength(history.filter(({ weeks }) => weeks[1] <= LAST_WEEK).length)
})

test('the camp of a week stands beside it', () => {
  expect(twinOf([], world, 3, 3).map(({ camp }) => camp?.place ?? null)).toEqual([
    null,
    null,
    'places/kabadian',
    null,
  ])
})
