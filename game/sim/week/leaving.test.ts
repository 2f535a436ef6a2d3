import { expect, test } from 'vitest'
import { tiny, tinyTurn, weeksLater } from '../fixtures.ts'
import { menAndHorsesGo } from './leaving.ts'

test('in June a loose band loses men to the harvest and an ordered one fewer', () => {
  const june = (order: number) =>
    weeksLater({ ...tiny({ men: 500, order, grain: 28, at: 'places/valley' }), week: 31 }, 1).bands[
      'bands/pasha'
    ]!.men
  expect(june(10)).toBeLessThan(june(60))
  expect(june(60)).toBeLessThan(500)
})

test('horses die faster above the winter grass, and where there are more of them than it feeds', () => {
  const left = (at: `places/${string}`, horses: number) =>
    weeksLater({ ...tiny({ men: 100, horses, grain: 28, at }), week: 8 }, 1).bands['bands/pasha']!.horses
  expect(left('places/valley', 300)).toBe(294)
  expect(left('places/hill', 300)).toBe(288)
  expect(left('places/valley', 1000)).toBe(950)
})

test('winter kills horses', () => {
  const world = weeksLater({ ...tiny({ men: 100, horses: 300, grain: 28, at: 'places/valley' }), week: 8 }, 2)
  expect(world.bands['bands/pasha']!.horses).toBeLessThan(300)
})

const defeat = {
  id: 0,
  week: 4,
  kind: 'battle-lost',
  band: 'bands/pasha',
  causes: [],
  witnessed: true,
} as const
const left = (order: number, spirit: number, lost = true) => {
  const world = tiny({ men: 500, horses: 200, rifles: 300, order, spirit, grain: 28, at: 'places/valley' })
  const turn = tinyTurn({ ...world, chronicle: lost ? [defeat] : [] })
  menAndHorsesGo(turn)
  return turn
}
const gone = (turn: ReturnType<typeof left>) => turn.happened.find(h => h.kind === 'men-deserted')

test('after a lost field men ride home, the looser and sadder the more; the account says which it was', () => {
  expect(gone(left(10, 50))!.n!).toBeGreaterThan(gone(left(80, 50))!.n!)
  expect(gone(left(10, 50))).toMatchObject({ why: ['order', 'spirit'], causes: [0] })
  expect(gone(left(10, 50, false))).toBeUndefined()
})

test('deserters take their part of the horses, not one each', () => {
  const turn = left(10, 50)
  const { men, horses } = turn.world.bands['bands/pasha']!
  // Winter takes a few more.
  expect(horses).toBeGreaterThanOrEqual(Math.trunc((200 * men) / 500) - 4)
  expect(horses).toBeGreaterThan(200 - (500 - men))
})
