import { expect, test } from 'vitest'
import { after, deed, tiny, tinyTurn, withRegard } from '../fixtures.ts'
import { openPrice } from '../model/will.ts'
import type { Turn } from '../turn.ts'
import type { World } from '../world.ts'
import { bargain, oathIsThePrice } from './bargain.ts'

const restless = (): World => {
  const world = tiny({ men: 300, at: 'places/valley' })
  const berdi = { ...world.people['people/berdi']!, stance: 'with' as const, regard: 5 }
  return { ...world, people: { ...world.people, 'people/berdi': berdi } }
}

const haggle = (turn: Turn, weeks = 0): Turn => {
  turn.world = { ...turn.world, week: turn.world.week + weeks }
  bargain(turn, turn.land.person.get('people/berdi')!)
  return turn
}

test('a chief with a mind to leave names his price first: what a man who holds a valley wants', () => {
  const turn = haggle(tinyTurn(restless()))
  expect(openPrice(turn, 'people/berdi')).toMatchObject({ what: 'hold-valley', n: 3, witnessed: true })
})

test('one who thinks well of the Pasha, or has given him up, names none', () => {
  for (const regard of [60, -60]) {
    const turn = haggle(tinyTurn(withRegard(restless(), 'people/berdi', regard)))
    expect(openPrice(turn, 'people/berdi')).toBeUndefined()
  }
})

test('asked and not far from yes, he says what is wanting', () => {
  const world = withRegard(tiny(), 'people/berdi', 10)
  const asked = after(world, { kind: 'ask', person: 'people/berdi', what: 'join' })
  const turn = haggle(tinyTurn(withRegard(asked, 'people/berdi', 10)))
  const named = openPrice(turn, 'people/berdi')!
  expect(named.causes.map(id => turn.world.chronicle[id]!.kind)).toEqual(['asked-no'])
})

test('paid in time he is the better for it, and it is not asked of him twice', () => {
  const named = haggle(tinyTurn(restless())).world
  const paid = after(
    named,
    deed({ kind: 'pledge', to: 'people/berdi', what: 'hold-valley', due: null, witnesses: [] }),
  )
  const turn = haggle(tinyTurn(paid))
  expect(turn.world.people['people/berdi']!.grounds['price-paid']).toBe(12)
  const told = turn.world.chronicle.at(-1)!
  expect(told.causes.map(id => turn.world.chronicle[id]!.kind)).toEqual(['asks-price', 'pledged'])
})

test('unpaid it rankles', () => {
  const turn = haggle(haggle(tinyTurn(restless())), 4)
  expect(turn.world.people['people/berdi']!.grounds['price-refused']).toBe(-8)
  expect(openPrice(turn, 'people/berdi')).toBeUndefined()
})

test('an oath by letter to a chief who has named a price is that promise', () => {
  const turn = haggle(tinyTurn(restless()))
  oathIsThePrice(turn, 'people/berdi')
  expect(turn.world.pledges.at(-1)).toMatchObject({ to: 'people/berdi', what: 'hold-valley', state: 'open' })
  const none = tinyTurn(restless())
  oathIsThePrice(none, 'people/berdi')
  expect(none.world.pledges).toEqual([])
})
