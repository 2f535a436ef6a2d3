import { expect, test } from 'vitest'
import { after, deed, tiny, weeksLater } from '../fixtures.ts'
import type { World } from '../world.ts'

const hurt = (why: string): World =>
  after(tiny({ men: 200 }), deed({ kind: 'slight', person: 'people/berdi', why }))
const weighs = (world: World, why: string): number => world.people['people/berdi']!.grounds[why] ?? 0

test('a title is swallowed at first, and weighs in full when it has been talked over', () => {
  const now = hurt('title')
  expect(weighs(now, 'title')).toBeLessThan(0)
  const later = weeksLater(now, 8)
  expect(weighs(later, 'title')).toBeLessThan(weighs(now, 'title'))
  expect(weighs(weeksLater(later, 4), 'title')).toBe(weighs(later, 'title'))
})

test('an insult weighs in full at once', () => {
  const now = hurt('insult')
  expect(weighs(weeksLater(now, 8), 'insult')).toBe(weighs(now, 'insult'))
})
