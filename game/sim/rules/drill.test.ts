import { expect, test } from 'vitest'
import { after, refused, tiny, weeksLater, withBand } from '../fixtures.ts'

const drill = { kind: 'drill', band: 'bands/pasha' } as const

test('drill raises order slowly, eats grain and offends a chief who loves his own way', () => {
  const beside = withBand(tiny({ men: 100, order: 20, grain: 20, at: 'places/valley' }), 'bands/berdi', {
    at: 'places/valley',
  })
  const world = weeksLater(after(beside, drill), 4)
  expect(world.bands['bands/pasha']!.order).toBe(32)
  expect(world.people['people/berdi']!.grounds['foreign-ways']).toBeLessThan(0)
})

test('half a company or nothing', () => {
  expect(refused(tiny({ men: 30 }), drill)).toBe('nobody-to-drill')
  expect(refused(after(tiny({ men: 80 }), drill), drill)).toBe('too-soon')
})
