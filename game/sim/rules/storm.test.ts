import { expect, test } from 'vitest'
import { after, tiny } from '../fixtures.ts'

const besiege = { kind: 'besiege', band: 'bands/pasha', place: 'places/market' } as const
const raid = { kind: 'raid', band: 'bands/pasha', place: 'places/market' } as const
const storm = (men: number) => after(after(tiny({ men }), besiege), raid)

test('many against a few: the town is taken within the hour, and the fight is its cause', () => {
  const world = storm(3000)
  const won = world.chronicle.find(h => h.kind === 'battle-won' && h.band === 'bands/pasha')
  const out = world.chronicle.find(h => h.kind === 'garrison-withdraws' || h.kind === 'garrison-yields')
  expect(won).toBeDefined()
  expect(out?.causes).toContain(won!.id)
  expect(world.chronicle.some(h => h.kind === 'town-taken' && h.place === 'places/market')).toBe(true)
})

test('few against a wall: men are lost and the ring is off the posts', () => {
  const before = after(tiny({ men: 60 }), besiege)
  const world = after(before, raid)
  expect(world.bands['bands/pasha']!.men).toBeLessThan(before.bands['bands/pasha']!.men)
  expect(world.chronicle.some(h => h.kind === 'siege-broken' && h.band === 'bands/pasha')).toBe(true)
  expect(world.bands['bands/pasha']!.task.kind).not.toBe('besiege')
})
