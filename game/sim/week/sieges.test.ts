import { expect, test } from 'vitest'
import { after, tiny, weeksLater, withBand } from '../fixtures.ts'

const ring = (men: number) =>
  after(tiny({ men, grain: 28, order: 50 }), { kind: 'besiege', band: 'bands/pasha', place: 'places/market' })
const far = (world: ReturnType<typeof tiny>) => withBand(world, 'bands/garrison-gate', { at: 'places/start' })

test('a closed garrison eats its flour, loses heart and goes: the town is his after some weeks, not at once', () => {
  const start = withBand(far(ring(720)), 'bands/garrison-market', { grain: 21 })
  expect(weeksLater(start, 2).districts['districts/middle']!.holder).toBe('reds')
  const world = weeksLater(start, 9)
  const fell = world.chronicle.find(h => h.kind === 'garrison-withdraws' || h.kind === 'garrison-yields')!
  expect(fell.causes.map(id => world.chronicle[id]!.kind)).toContain('siege-begun')
  expect(world.districts['districts/middle']!.holder).toBe('pasha')
})

test('a thin ring is no ring: waggons come, and the garrison is as fresh in eight weeks as before', () => {
  const near = ring(260)
  const world = weeksLater({ ...near, districts: near.districts }, 6)
  expect(world.districts['districts/middle']!.holder).toBe('reds')
  expect(world.bands['bands/garrison-market']!.spirit).toBeGreaterThan(50)
})

test('a strong garrison comes out and breaks a ring of farmers', () => {
  const weak = withBand(ring(110), 'bands/garrison-market', { men: 200, rifles: 200, machineGuns: 6 })
  const world = weeksLater(withBand(weak, 'bands/pasha', { rifles: 20, order: 5 }), 1)
  expect(world.chronicle.some(h => h.kind === 'siege-broken')).toBe(true)
})
