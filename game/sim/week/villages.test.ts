import { expect, test } from 'vitest'
import { tiny, weeksLater } from '../fixtures.ts'

test('control follows who is there, before the name on the gate does', () => {
  const world = weeksLater(tiny({ men: 600, at: 'places/market', grain: 28 }), 3)
  expect(world.districts['districts/middle']!.control).toBeLessThan(
    tiny().districts['districts/middle']!.control,
  )
  expect(world.districts['districts/middle']!.holder).toBe('reds')
})

test('what the other side gives back draws villages it rules, week by week and without a shot', () => {
  const world = tiny({ at: 'places/ford' })
  const late = weeksLater({ ...world, week: 28, reds: { ...world.reds, phase: 'build-up' } }, 6)
  expect(late.districts['districts/middle']!.concessions).toBe(30)
  expect(late.districts['districts/middle']!.support).toBeLessThan(20)
  expect(late.districts['districts/vale']!.concessions).toBe(0)
  expect(late.chronicle.find(h => h.kind === 'concessions' && h.district === 'districts/middle')!.what).toBe(
    'waqf',
  )
})

test('the new grain comes in with July', () => {
  const world = weeksLater({ ...tiny({ at: 'places/start' }), week: 33 }, 3)
  expect(world.districts['districts/vale']!.grain).toBeGreaterThan(1500)
})
