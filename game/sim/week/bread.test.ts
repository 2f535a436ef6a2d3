import { expect, test } from 'vitest'
import { tiny, weeksLater } from '../fixtures.ts'

const bare = (world: ReturnType<typeof tiny>) => ({
  ...world,
  districts: {
    ...world.districts,
    'districts/vale': { ...world.districts['districts/vale']!, grain: 0 },
    'districts/middle': { ...world.districts['districts/middle']!, grain: 0 },
  },
})

test('a band in a willing valley is fed and keeps heart', () => {
  const world = weeksLater(tiny({ men: 100, grain: 0, spirit: 50, at: 'places/valley' }), 3)
  expect(world.bands['bands/pasha']!.spirit).toBeGreaterThan(50)
  expect(world.districts['districts/vale']!.grain).toBeLessThan(1000)
})

test('with nothing in the country it goes hungry, loses heart, and then men', () => {
  const world = weeksLater(bare(tiny({ men: 400, grain: 7, spirit: 45, at: 'places/valley' })), 4)
  expect(world.chronicle.some(h => h.kind === 'hungry')).toBe(true)
  expect(world.chronicle.some(h => h.kind === 'men-deserted')).toBe(true)
  expect(world.bands['bands/pasha']!.men).toBeLessThan(400)
})

test('hungry men rob the village that feeds them, and it turns', () => {
  const start = tiny({ men: 3000, grain: 0, at: 'places/valley' })
  const world = weeksLater(start, 2)
  const looted = world.chronicle.find(h => h.kind === 'looted')!
  expect(world.chronicle[looted.causes[0]!]!.kind).toBe('hungry')
  expect(world.districts['districts/vale']!.support).toBeLessThan(40)
})
