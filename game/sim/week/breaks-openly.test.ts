import { expect, test } from 'vitest'
import { after, deed, tiny, tinyTurn, weeksLater, withoutBands } from '../fixtures.ts'
import type { World } from '../world.ts'
import { breaksOpenly } from './breaks-openly.ts'

/** An unbeaten Pasha beside Aslan's country, who has offended him so many times of late, each time in another week or in one. */
const offended = (times: number, apart: 0 | 1 = 1): World => {
  const base = withoutBands(tiny({ men: 400, at: 'places/market', grain: 28 }), 'bands/garrison-market')
  let world: World = { ...base, reds: { ...base.reds, phase: 'talk' } }
  for (let i = 0; i < times; i++) {
    world = after(world, deed({ kind: 'slight', person: 'people/aslan', why: i % 2 ? 'insult' : 'cruelty' }))
    world = { ...world, week: world.week + apart }
  }
  return world
}

const aslan = (world: World): boolean => {
  const turn = tinyTurn(world)
  return breaksOpenly(turn, turn.land.person.get('people/aslan')!)
}

test('many fresh injuries of the Pasha’s own doing make a chief break with him before any defeat', () => {
  expect(aslan(offended(2))).toBe(false)
  expect(aslan(offended(5))).toBe(true)
  const world = weeksLater(offended(5), 1)
  const turned = world.chronicle.find(h => h.kind === 'turned-against')!
  expect(turned).toMatchObject({ person: 'people/aslan', what: 'openly' })
  expect(turned.causes.length).toBeGreaterThan(0)
})

test('what was done in one sitting is one injury', () => {
  expect(aslan(offended(5, 0))).toBe(false)
})

test('he calls his people home out of the Pasha’s own ranks', () => {
  const world = weeksLater(offended(5), 1)
  const turned = world.chronicle.find(h => h.kind === 'turned-against')!
  const gone = world.chronicle.find(h => h.kind === 'men-deserted' && h.causes.includes(turned.id))!
  expect(gone).toMatchObject({ band: 'bands/pasha', n: 120 })
})

test('injuries grow old: months later he hates, and waits for a defeat', () => {
  expect(aslan({ ...offended(5), week: 40 })).toBe(false)
})
