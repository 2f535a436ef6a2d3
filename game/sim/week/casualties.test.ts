import { expect, test } from 'vitest'
import { tiny, tinyTurn } from '../fixtures.ts'
import type { Band } from '../world.ts'
import { mounted, suffer, toll } from './casualties.ts'

const force = (over: Partial<Band>): Band => ({
  ...tiny().bands['bands/pasha']!,
  men: 500,
  horses: 250,
  rifles: 200,
  order: 20,
  at: 'places/valley',
  ...over,
})

test('the beaten die by the horses behind them and live by the horses under them', () => {
  const turn = tinyTurn()
  const lost = (behind: number, under: number) =>
    toll(turn, [force({ horses: under })], [force({ horses: behind })], 'lost', 30)
  expect(lost(500, 0)).toBeGreaterThan(lost(0, 0))
  expect(lost(500, 500)).toBeLessThan(lost(500, 0))
})

test('under guns men in ranks die in greater number than scattered ones, even when they win', () => {
  const turn = tinyTurn()
  const guns = [force({ guns: 8 })]
  for (const how of ['won', 'lost'] as const)
    expect(toll(turn, [force({ order: 90 })], guns, how, 10)).toBeGreaterThan(
      toll(turn, [force({ order: 5 })], guns, how, 10),
    )
})

test('guns that no track can bring up kill nobody', () => {
  const turn = tinyTurn()
  const at = (place: `places/${string}`) =>
    toll(turn, [force({ order: 90, at: place })], [force({ guns: 8, at: place })], 'won', 10)
  expect(at('places/top')).toBeLessThan(at('places/valley'))
})

test('the fallen take their part of the horses and rifles and no more', () => {
  const world = tiny({ men: 500, horses: 250, rifles: 200 })
  const turn = tinyTurn(world)
  expect(suffer(turn, [world.bands['bands/pasha']!], 20, -10)).toBe(100)
  expect(turn.world.bands['bands/pasha']).toMatchObject({ men: 400, horses: 200, rifles: 160 })
  expect(mounted([turn.world.bands['bands/pasha']!])).toBe(50)
})
