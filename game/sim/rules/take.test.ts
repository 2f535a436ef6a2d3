import { expect, test } from 'vitest'
import { after, deed, refused, tiny } from '../fixtures.ts'
import { standOf } from '../model/stand.ts'

const take = (goods: 'grain' | 'horses' | 'men') =>
  ({ kind: 'take', district: 'districts/vale', goods }) as const
const there = () => tiny({ men: 200, at: 'places/valley', grain: 0 })

test('grain taken fills sacks, empties barns and costs support', () => {
  const world = after(there(), take('grain'))
  expect(world.bands['bands/pasha']!.grain).toBeGreaterThan(0)
  expect(world.districts['districts/vale']!.grain).toBeLessThan(1000)
  expect(world.districts['districts/vale']!.support).toBeLessThan(40)
})

test('paying for it halves the grudge', () => {
  const paid = after(after(there(), deed({ kind: 'declare', act: 'pay-for-grain' })), take('grain'))
  expect(paid.districts['districts/vale']!.support).toBeGreaterThan(
    after(there(), take('grain')).districts['districts/vale']!.support,
  )
})

test('a levy breaks the promise not to levy, to the chief whose men they are', () => {
  const promised = after(
    there(),
    deed({ kind: 'pledge', to: 'people/berdi', what: 'no-levy', due: null, witnesses: [] }),
  )
  const world = after(promised, take('men'))
  expect(world.pledges[0]!.state).toBe('broken')
  expect(world.people['people/berdi']!.regard).toBeLessThan(promised.people['people/berdi']!.regard)
  expect(world.bands['bands/pasha']!.men).toBe(320)
  expect(standOf(world, { pledge: new Map(), act: new Map() } as never).vision).toBe(-100)
})

test('only where he stands, only once a week, only what is there', () => {
  expect(refused(tiny(), take('grain'))).toBe('not-here')
  expect(refused(after(there(), take('horses')), take('horses'))).toBe('too-soon')
  const bare = there()
  const empty = {
    ...bare,
    districts: { ...bare.districts, 'districts/vale': { ...bare.districts['districts/vale']!, herds: 0 } },
  }
  expect(refused(empty, take('horses'))).toBe('nothing-to-take')
})
