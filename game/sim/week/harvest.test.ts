import { expect, test } from 'vitest'
import { tiny, tinyTurn, weeksLater } from '../fixtures.ts'
import type { Happening } from '../happening.ts'
import { harvestPercent, reap } from './harvest.ts'

const VALE = 'districts/vale' as const
const levy = (week: number, n: number): Happening => ({
  id: 0,
  week,
  kind: 'levied',
  district: VALE,
  what: 'grain',
  n,
  causes: [],
  witnessed: true,
})
const percent = (chronicle: readonly Happening[], fled = 0) => {
  const world = tiny()
  const state = { ...world.districts[VALE]!, fled }
  return harvestPercent(
    tinyTurn({ ...world, week: 35, chronicle, districts: { ...world.districts, [VALE]: state } }),
    VALE,
  )
}

test('seed taken before the sowing is missed at the harvest, and grain taken after it is not', () => {
  expect(percent([])).toBe(100)
  expect(percent([levy(12, 400)])).toBe(80)
  expect(percent([levy(30, 400)])).toBe(100)
})

test('households that have fled leave their strips unsown', () => {
  expect(percent([], 720)).toBe(90)
  expect(percent([levy(12, 1000)], 7200)).toBe(25)
})

test('a poor harvest is told with the levy that made it, and a good one is not told', () => {
  const first = Array.from({ length: 6 }, (_, i) => 32 + i).flatMap(week => {
    const turn = tinyTurn({ ...tiny(), week, chronicle: [levy(12, 600)] })
    reap(turn, VALE)
    return turn.happened
  })
  expect(first).toHaveLength(1)
  expect(first[0]).toMatchObject({ kind: 'harvest-poor', district: VALE, n: 70, what: 'seed', causes: [0] })
  const world = weeksLater({ ...tiny({ at: 'places/start' }), week: 33 }, 3)
  expect(world.chronicle.some(h => h.kind === 'harvest-poor' && h.district === VALE)).toBe(false)
})
