import { expect, test } from 'vitest'
import { after, deed, tiny, tinyTurn } from '../fixtures.ts'
import type { World } from '../world.ts'
import { creditOf } from './credit.ts'
import { volunteersIn } from './volunteers.ts'

const settled = (state: 'keep' | 'break', times = 1): World => {
  let world = tiny({ at: 'places/valley' })
  for (let i = 0; i < times; i++) {
    world = after(
      world,
      deed({ kind: 'pledge', to: 'districts/vale', what: 'repay-grain', due: null, witnesses: [] }),
    )
    world = after(world, deed({ kind: state, to: 'districts/vale', what: 'repay-grain' }))
  }
  return world
}
const credit = (world: World, id: `districts/${string}`) => creditOf(tinyTurn(world), id)

test('a word nobody has tried is worth a hundred, one kept more, one broken less, and never less than nothing', () => {
  expect(credit(tiny(), 'districts/vale')).toBe(100)
  expect(credit(settled('keep'), 'districts/vale')).toBe(112)
  expect(credit(settled('break'), 'districts/vale')).toBe(55)
  expect(credit(settled('break', 3), 'districts/vale')).toBe(0)
})

test('neighbours have heard of it, and strangers have not', () => {
  const world = after(
    after(
      tiny(),
      deed({ kind: 'pledge', to: 'districts/middle', what: 'repay-grain', due: null, witnesses: [] }),
    ),
    deed({ kind: 'break', to: 'districts/middle', what: 'repay-grain' }),
  )
  expect(credit(world, 'districts/vale')).toBe(90)
  expect(credit(world, 'districts/bank')).toBe(100)
  expect(world.districts['districts/west']!.support).toBeLessThan(tiny().districts['districts/west']!.support)
})

test('where a word was broken fewer men come in, where it was broken often nobody', () => {
  const comers = (world: World) => {
    const vale = { ...world.districts['districts/vale']!, support: 40 }
    const even = { ...world, districts: { ...world.districts, 'districts/vale': vale } }
    return volunteersIn(tinyTurn(even), even.bands['bands/pasha']!)
  }
  expect(comers(settled('break'))).toBeLessThan(comers(tiny({ at: 'places/valley' })))
  expect(comers(settled('keep'))).toBeGreaterThan(comers(tiny({ at: 'places/valley' })))
  expect(comers(settled('break', 3))).toBe(0)
})
