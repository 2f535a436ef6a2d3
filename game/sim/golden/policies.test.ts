import { expect, test } from 'vitest'
import { makeContent } from '../../../story/content.ts'
import { hostOf } from '../model/sides.ts'
import { EVERY_POLICY } from './every-policy.ts'
import type { Marked } from './historical.ts'
import { ALL_BROKEN, ALL_KEPT, CONCILIATOR, JADID, PROVOKER } from './more-policies.ts'
import { play } from './play.ts'

const CONTENT = makeContent([])
const SEEDS = [1921, 7919, 15838, 23757, 31676]
const LONG = 240_000
const middle = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!
const worlds = (log: readonly Marked[]) => SEEDS.map(seed => play(log, CONTENT, seed).world)

test(
  'the same promises kept or broken differ by two men in five in the thirtieth week, and nothing else does',
  () => {
    const [kept, broken] = [ALL_KEPT, ALL_BROKEN].map(log =>
      middle(SEEDS.map(seed => hostOf(play(log, CONTENT, seed, 30).world))),
    )
    expect(broken! * 100).toBeLessThanOrEqual(kept! * 60)
    const settled = (log: readonly Marked[]) =>
      JSON.stringify(log).replaceAll('"kind":"keep"', '').replaceAll('"kind":"break"', '')
    expect(settled(ALL_KEPT)).toBe(settled(ALL_BROKEN))
  },
  LONG,
)

test(
  'a peace is had by whoever takes a town and says yes, and whoever provokes meets the columns',
  () => {
    expect(worlds(CONCILIATOR).map(({ ending }) => ending)).toEqual(SEEDS.map(() => 'endings/truce'))
    for (const { chronicle } of worlds(PROVOKER))
      expect(chronicle.some(h => h.kind === 'reds-phase' && h.what === 'offensive')).toBe(true)
  },
  LONG,
)

test(
  'the town reformers’ man keeps the word he gave them',
  () => {
    for (const { pledges } of worlds(JADID)) {
      const sworn = pledges.filter(({ scene }) => scene !== null)
      expect(sworn.length).toBeGreaterThan(0)
      expect(sworn.filter(({ state }) => state === 'broken')).toEqual([])
    }
  },
  LONG,
)

test(
  'every policy comes to an end, and what it orders is mostly obeyed',
  () => {
    for (const [name, log] of Object.entries(EVERY_POLICY)) {
      const { world, refused } = play(log, CONTENT, 1921)
      expect([name, world.ending === null]).toEqual([name, false])
      const first = log[0]!.commands[0]
      expect([name, refused.some(({ command }) => command === first)]).toEqual([name, false])
    }
  },
  LONG,
)
