import { expect, test } from 'vitest'
import { after, refused, tiny, weeksLater } from '../fixtures.ts'

const raid = (place: `places/${string}`) => ({ kind: 'raid', band: 'bands/pasha', place }) as const

test('a raid is ridden within the week and the band camps where it set out', () => {
  const world = weeksLater(after(tiny({ men: 150, at: 'places/valley' }), raid('places/market')), 1)
  expect(world.bands['bands/pasha']!.at).toBe('places/valley')
  expect(world.bands['bands/pasha']!.task.kind).toBe('camp')
  expect(world.chronicle.some(h => h.kind === 'raided' || h.kind === 'raid-failed')).toBe(true)
})

test('a handful does not raid, and nobody raids his own', () => {
  expect(refused(tiny({ men: 10 }), raid('places/gate'))).toBe('too-few-men')
  const own = tiny({ men: 100 })
  const held = {
    ...own,
    districts: {
      ...own.districts,
      'districts/vale': { ...own.districts['districts/vale']!, holder: 'pasha' as const },
    },
  }
  expect(refused(held, raid('places/valley'))).toBe('not-at-war')
})
