import { expect, test } from 'vitest'
import { tiny, tinyTurn, withoutBands } from '../fixtures.ts'
import type { World } from '../world.ts'
import { informed } from './informed.ts'

const atWar = (world: World): World => ({
  ...world,
  acts: [...world.acts, { what: 'break-with-moscow', week: 1, place: null }],
})

const night = (world: World) => {
  const turn = tinyTurn(atWar(world))
  informed(turn, 0)
  return turn
}

test('a post near by sends riders by night, and a camp in good heart gets away with losses', () => {
  const turn = night(tiny({ men: 60, horses: 60, spirit: 100, at: 'places/valley' }))
  const slipped = turn.happened.find(h => h.kind === 'slipped-away')!
  expect(slipped.n).toBe(12)
  expect(turn.world.bands['bands/pasha']).toMatchObject({ men: 48, horses: 48 })
  expect(turn.world.bands['bands/pasha']!.at).not.toBe('places/valley')
})

test('where there is no war the post sends nobody', () => {
  const turn = tinyTurn(tiny({ men: 60, horses: 60, spirit: 100, at: 'places/valley' }))
  informed(turn, 0)
  expect(turn.happened).toEqual([])
})

test('nobody comes where no post is near, or where the host is the larger', () => {
  const alone = withoutBands(
    tiny({ men: 60, at: 'places/valley' }),
    'bands/garrison-gate',
    'bands/garrison-market',
  )
  expect(night(alone).happened).toEqual([])
  expect(night(tiny({ men: 900, at: 'places/valley' })).happened).toEqual([])
})
