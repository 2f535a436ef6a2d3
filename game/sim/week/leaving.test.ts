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
