import { expect, test } from 'vitest'
import { SHARD, shardsOf } from './shard.ts'

test('a playtest is cut into the same shards whatever the number of cores, and no seed is lost', () => {
  const shards = shardsOf('random', 5, SHARD * 2 + 3, true)
  expect(shards.map(({ first, campaigns }) => [first, campaigns])).toEqual([
    [5, SHARD],
    [5 + SHARD, SHARD],
    [5 + 2 * SHARD, 3],
  ])
  expect(shards.map(({ trace }) => trace)).toEqual([true, false, false])
})
