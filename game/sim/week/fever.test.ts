import { expect, test } from 'vitest'
import { tiny, tinyTurn } from '../fixtures.ts'
import { fever } from './fever.ts'

const after = (week: number, at: `places/${string}`) => {
  const turn = tinyTurn({ ...tiny({ men: 500, at, order: 90 }), week })
  fever(turn)
  return turn.world.bands['bands/pasha']!.men
}

test('fever takes men in the lowlands in summer, and nowhere else', () => {
  expect(after(34, 'places/valley')).toBe(490)
  expect(after(34, 'places/hill')).toBe(500)
  expect(after(20, 'places/valley')).toBe(500)
})
