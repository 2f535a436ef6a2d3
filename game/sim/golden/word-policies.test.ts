import { expect, test } from 'vitest'
import { makeContent } from '../../../story/content.ts'
import { hostOf } from '../model/sides.ts'
import { share } from '../turn.ts'
import { play } from './play.ts'
import { ALL_BROKEN, ALL_KEPT } from './word-policies.ts'

const CONTENT = makeContent([])
const SEEDS = Array.from({ length: 20 }, (_, i) => (i === 0 ? 1921 : i * 7919))
const WEEK = 30
const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[list.length >> 1]!
const men = (log: typeof ALL_KEPT) => median(SEEDS.map(seed => hostOf(play(log, CONTENT, seed, WEEK).world)))

test('of two who promise the same, the one who breaks all has two men in five fewer by the first of June', () => {
  const [kept, broken] = [men(ALL_KEPT), men(ALL_BROKEN)]
  expect(broken).toBeLessThanOrEqual(share(kept, 60))
  expect(broken).toBeGreaterThan(0)
}, 120_000)
