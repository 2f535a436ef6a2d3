import { expect, test } from 'vitest'
import { after, deed, tiny, tinyTurn, weeksLater, withRegard } from '../fixtures.ts'
import { sulkOf } from '../model/will.ts'
import type { World } from '../world.ts'
import { ridesAsFarAs } from './chiefs.ts'
import { sulk } from './sulk.ts'

/** Berdi rides with the Pasha, thinks well of him, and has just been offended. */
const offended = (why = 'insult'): World => {
  const world = tiny({ men: 300, at: 'places/valley', grain: 28 })
  const friend = { ...world.people['people/berdi']!, grounds: { 'old-friend': 30 } }
  const warm = withRegard(
    { ...world, people: { ...world.people, 'people/berdi': friend } },
    'people/berdi',
    55,
  )
  const joined = after(warm, { kind: 'ask', person: 'people/berdi', what: 'join' })
  return after(joined, deed({ kind: 'slight', person: 'people/berdi', why }))
}

const inTent = () => weeksLater(offended(), 1)

test('an offended chief keeps to his tent with half his riders, and the chronicle says over what', () => {
  const world = inTent()
  const before = offended().bands['bands/berdi']!.men
  const told = world.chronicle.find(h => h.kind === 'sulks')!
  expect(told).toMatchObject({ person: 'people/berdi', what: 'insult', n: before / 2 })
  expect(told.causes.map(id => world.chronicle[id]!.kind)).toEqual(['slighted'])
  expect(world.bands['bands/berdi']!.men).toBe(before / 2)
})

test('he does not ride along while he sulks', () => {
  const turn = tinyTurn(inTent())
  const berdi = turn.land.person.get('people/berdi')!
  expect(ridesAsFarAs(turn, berdi, turn.world.bands['bands/berdi']!, 'places/valley')).toBe(false)
})

test('nothing can be had of him, and he says why', () => {
  const world = after(weeksLater(inTent(), 1), { kind: 'ask', person: 'people/berdi', what: 'grain' })
  expect(world.chronicle.at(-1)).toMatchObject({ kind: 'asked-no', what: 'insult' })
})

test('a kindness brings him out with all his men; without one he comes out by himself, later', () => {
  const kind = after(inTent(), deed({ kind: 'favour', person: 'people/berdi', why: 'gift' }))
  const out = weeksLater(kind, 1)
  expect(sulkOf(out, 'people/berdi')).toBeUndefined()
  expect(out.bands['bands/berdi']!.men).toBe(offended().bands['bands/berdi']!.men)
  expect(sulkOf(weeksLater(inTent(), 1), 'people/berdi')).toBeDefined()
  const long = weeksLater(inTent(), 4)
  expect(sulkOf(long, 'people/berdi')).toBeUndefined()
  expect(long.chronicle.filter(h => h.kind === 'sulks')).toHaveLength(1)
})

test('a chief who does not ride with the Pasha has no tent to sulk in', () => {
  const turn = tinyTurn(after(tiny(), deed({ kind: 'slight', person: 'people/aslan', why: 'insult' })))
  sulk(turn, turn.land.person.get('people/aslan')!)
  expect(turn.world.chronicle.some(h => h.kind === 'sulks')).toBe(false)
})
