import { expect, test } from 'vitest'
import { TINY, tiny } from '../fixtures.ts'
import { worldHash } from '../hash.ts'
import { step } from '../step.ts'
import { allOrders, ordersForBand } from './orders.ts'

test('what is shown as open is obeyed, what is shown as shut is refused for that reason', () => {
  const world = tiny({ men: 200, at: 'places/valley' })
  const before = worldHash(world)
  const orders = [...allOrders(world, TINY), ...ordersForBand(world, TINY, 'bands/pasha', 'places/ford')]
  expect(orders.length).toBeGreaterThan(40)
  for (const { order, refusal } of orders) {
    const outcome = step(world, order, TINY)
    expect(outcome.ok ? null : outcome.why).toBe(refusal)
  }
  expect(worldHash(world)).toBe(before)
})

test('a ride says how long it takes and what is left in the sacks', () => {
  const world = tiny({ at: 'places/valley', grain: 10 })
  const ride = ordersForBand(world, TINY, 'bands/pasha', 'places/ford').find(o => o.order.kind === 'move')!
  expect(ride).toMatchObject({ refusal: null, halfDays: 2, grainAfter: 9 })
  expect(ordersForBand(world, TINY, 'bands/aslan')).toEqual([])
})
