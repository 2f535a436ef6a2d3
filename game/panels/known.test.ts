import { expect, test } from 'vitest'
import type { Happening } from '../sim/happening.ts'
import type { Report, World } from '../sim/world.ts'
import { knownOf } from './known.ts'

const happening = (id: number, week: number, witnessed: boolean): Happening => ({
  id,
  week,
  kind: 'raided',
  causes: [],
  witnessed,
})
const report = (id: number, of: number, week: number): Report => ({
  id,
  week,
  of: 1,
  source: 'rider',
  happening: of,
  sure: 2,
  wrong: false,
})
const world = {
  week: 5,
  chronicle: [happening(0, 1, false), happening(1, 2, true), happening(2, 2, false), happening(3, 4, false)],
  reports: [report(0, 0, 4), report(1, 0, 5), report(2, 3, 6)],
} as unknown as World

test('only what was seen or has been told is known, in the order it became known', () => {
  expect(knownOf(world).map(({ happening: { id }, week }) => [id, week])).toEqual([
    [1, 2],
    [0, 4],
  ])
})

test('the first report counts, and a report still on the road does not', () => {
  expect(knownOf(world)[1]?.report?.id).toBe(0)
  expect(knownOf(world).some(({ happening: { id } }) => id === 3)).toBe(false)
})
