import { expect, test } from 'vitest'
import { refused, tiny, tinyTurn, withoutBands } from '../fixtures.ts'
import { drawGoodwill } from '../model/supply.ts'
import { keepsBack } from '../model/will.ts'
import type { Turn } from '../turn.ts'
import type { World } from '../world.ts'
import { withhold } from './withholds.ts'

const hurt = (regard: number, grounds: Record<string, number> = { insult: -30 }): World => {
  const world = withoutBands(tiny({ men: 200, at: 'places/market' }), 'bands/garrison-market')
  const aslan = { ...world.people['people/aslan']!, regard, grounds }
  return { ...world, people: { ...world.people, 'people/aslan': aslan } }
}

const act = (world: World): Turn => {
  const turn = tinyTurn(world)
  withhold(turn, turn.land.person.get('people/aslan')!)
  return turn
}

const kept = (turn: Turn) =>
  (['bread', 'word', 'roads'] as const).filter(what => keepsBack(turn, 'people/aslan', what))

test('an injured chief grows dangerous by degrees, and no defeat is needed for it', () => {
  expect(kept(act(hurt(0)))).toEqual([])
  expect(kept(act(hurt(-30)))).toEqual(['bread'])
  expect(kept(act(hurt(-50)))).toEqual(['bread', 'word'])
  expect(kept(act(hurt(-80)))).toEqual(['bread', 'word', 'roads'])
})

test('a chief whom the Pasha has done nothing to keeps nothing back, whatever he thinks of him', () => {
  expect(kept(act(hurt(-80, {})))).toEqual([])
})

test('his villages send no bread to the Pasha, his herdsmen alarm Tashkent', () => {
  const friendly = act(hurt(0))
  const closed = act(hurt(-50))
  const draw = (turn: Turn) => drawGoodwill(turn, turn.world.bands['bands/pasha']!, 2000)
  expect(closed.world.reds.alarm).toBeGreaterThan(friendly.world.reds.alarm)
  expect(draw(closed)).toBeLessThan(draw(friendly))
})

test('his country is closed to a band that shows itself, and open to one that does not', () => {
  const ride = (hidden: boolean) => ({ kind: 'move', band: 'bands/pasha', to: 'places/top', hidden }) as const
  const open = { ...act(hurt(0)).world, week: 22 }
  const shut = { ...act(hurt(-80)).world, week: 22 }
  expect(refused(open, ride(false))).toBe(null)
  expect(refused(shut, ride(false))).toBe('country-closed')
  expect(refused(shut, ride(true))).toBe(null)
})

test('he comes round when he thinks distinctly better of the Pasha', () => {
  const turn = act(hurt(-30))
  const better = (regard: number): Turn => {
    const aslan = { ...turn.world.people['people/aslan']!, regard }
    return act({ ...turn.world, people: { ...turn.world.people, 'people/aslan': aslan } })
  }
  expect(kept(better(-20))).toEqual(['bread'])
  expect(kept(better(-10))).toEqual([])
})
