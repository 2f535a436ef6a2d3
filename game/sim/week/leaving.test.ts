import { expect, test } from 'vitest'
import { tiny, weeksLater } from '../fixtures.ts'

test('in June a loose band loses men to the harvest and an ordered one fewer', () => {
  const june = (order: number) =>
    weeksLater({ ...tiny({ men: 500, order, grain: 28, at: 'places/valley' }), week: 31 }, 1).bands[
      'bands/pasha'
    ]!.men
  expect(june(10)).toBeLessThan(june(60))
  expect(june(60)).toBeLessThan(500)
})

test('winter kills horses', () => {
  const world = weeksLater({ ...tiny({ men: 100, horses: 300, grain: 28, at: 'places/valley' }), week: 8 }, 2)
  expect(world.bands['bands/pasha']!.horses).toBeLessThan(300)
})
