import { expect, test } from 'vitest'
import { after, deed, refused, tiny, tinyTurn, withRegard } from '../fixtures.ts'
import { tell } from '../turn.ts'
import type { World } from '../world.ts'
import { bargainsOf } from './bargains.ts'

const take = (goods: 'grain' | 'men') => ({ kind: 'take', district: 'districts/vale', goods }) as const
const there = () => tiny({ men: 200, at: 'places/valley', grain: 0 })
const ask = (person: `people/${string}`, what: 'join' | 'grain' | 'guide') =>
  ({ kind: 'ask', person, what }) as const
const kinds = (world: World) => world.pledges.map(p => `${p.to} ${p.what}`)

test('grain taken where he is liked is lent, with a day to it and what was taken for its cause', () => {
  const world = after(there(), take('grain'))
  expect(world.pledges[0]).toMatchObject({
    to: 'districts/vale',
    what: 'repay-grain',
    due: 11,
    state: 'open',
  })
  const pledged = world.chronicle.find(h => h.kind === 'pledged')!
  expect(world.chronicle[pledged.causes[0]!]).toMatchObject({ kind: 'levied', what: 'grain' })
})

test('where he is not liked it is force, and paid for on the spot it is no debt', () => {
  const cold = there()
  const vale = { ...cold.districts['districts/vale']!, support: -5 }
  const disliked = { ...cold, districts: { ...cold.districts, 'districts/vale': vale } }
  expect(after(disliked, take('grain')).pledges).toEqual([])
  const paid = after(there(), deed({ kind: 'declare', act: 'pay-for-grain' }))
  expect(after(paid, take('grain')).pledges).toEqual([])
})

test('men come on a promise to be home for the harvest, made once to a district', () => {
  const world = after(after(there(), take('men')), { kind: 'muster', band: 'bands/pasha', how: 'gather' })
  expect(kinds(world)).toEqual(['districts/vale home-by-harvest'])
  expect(world.pledges[0]!.due).toBe(30)
})

test('a chief comes on what he is after, and those in camp are witnesses of it', () => {
  const world = after(withRegard(tiny(), 'people/berdi', 40), ask('people/berdi', 'join'))
  expect(kinds(world)).toEqual(['people/berdi hold-valley'])
  expect(world.pledges[0]!.witnesses).toContain('people/orderly')
  expect(world.pledges[0]!.witnesses).not.toContain('people/berdi')
  expect(bargainsOf(tinyTurn(), ask('people/aslan', 'join'))[0]!.what).toBe('council')
})

test('a chief who was promised the east needs no council, and no promise is made twice', () => {
  const promised = after(
    tiny(),
    deed({ kind: 'pledge', to: 'people/aslan', what: 'command-east', due: null, witnesses: [] }),
  )
  expect(bargainsOf(tinyTurn(promised), ask('people/aslan', 'join'))).toEqual([])
  const lent = after(
    withRegard(tiny({ at: 'places/valley', men: 100 }), 'people/berdi', 40),
    ask('people/berdi', 'grain'),
  )
  expect(kinds(lent)).toEqual(['people/berdi repay-grain'])
  expect(bargainsOf(tinyTurn(lent), ask('people/berdi', 'grain'))).toEqual([])
})

test('a guide is silence owed, help from Kabul is pay owed, and a safe road is promised to who saw it', () => {
  const turn = tinyTurn()
  expect(bargainsOf(turn, ask('people/berdi', 'guide'))[0]!.what).toBe('guide-unnamed')
  expect(bargainsOf(turn, { kind: 'write', to: 'people/king', about: 'help' })).toEqual([
    { to: 'people/king', what: 'pay-volunteers', due: null },
  ])
  expect(bargainsOf(turn, { kind: 'offer', to: 'places/market', terms: 'passage' })[0]).toMatchObject({
    to: 'districts/middle',
    what: 'safe-passage',
  })
  expect(bargainsOf(turn, { kind: 'write', to: 'people/berdi', about: 'thanks' })).toEqual([])
})

/** Berdi has said no, and named a price that is not what he would otherwise come on. */
const priced = (regard: number, stance: 'free' | 'with' = 'free'): World => {
  const world = withRegard(tiny({ men: 200, at: 'places/valley' }), 'people/berdi', regard)
  const turn = tinyTurn({
    ...world,
    people: { ...world.people, 'people/berdi': { ...world.people['people/berdi']!, stance } },
  })
  for (const kind of ['asked-no', 'asks-price'] as const)
    tell(turn, { kind, person: 'people/berdi', what: kind === 'asks-price' ? 'no-levy' : 'fear', n: 3 })
  return turn.world
}

test('a chief who has named his price comes on exactly that, may be asked again at once, and is nearer to yes', () => {
  const world = priced(10)
  expect(bargainsOf(tinyTurn(world), ask('people/berdi', 'join'))).toEqual([
    { to: 'people/berdi', what: 'no-levy', due: null },
  ])
  const paid = after(world, ask('people/berdi', 'join'))
  expect(paid.people['people/berdi']!.stance).toBe('with')
  expect(kinds(paid)).toEqual(['people/berdi no-levy'])
})

test('who rides with the Pasha and has named a price can be asked to stay for it', () => {
  const world = priced(0, 'with')
  const stay = { kind: 'ask', person: 'people/berdi', what: 'stay' } as const
  expect(bargainsOf(tinyTurn(world), stay).map(one => one.what)).toEqual(['no-levy'])
  expect(kinds(after(world, stay))).toEqual(['people/berdi no-levy'])
  expect(refused(tiny({ at: 'places/valley' }), stay)).toBe('no-such-pledge')
})
