import { expect, test } from 'vitest'
import type { Content } from '../../../story/schema/content.ts'
import { TINY, tiny } from '../fixtures.ts'
import { openTurn, type Turn } from '../turn.ts'
import type { World } from '../world.ts'
import { comesOut, intrigue, takeIn } from './intrigue.ts'

/** The orderly is Aslan's rival. */
const RIVALS: Content = {
  ...TINY,
  people: TINY.people.map(p => (p.id === 'people/orderly' ? { ...p, rivals: ['people/aslan'] } : p)),
}

const favoured = (over: Partial<World> = {}): World => {
  const world = tiny({ men: 300 })
  const aslan = { ...world.people['people/aslan']!, stance: 'with' as const, regard: 90 }
  return { ...world, ...over, people: { ...world.people, 'people/aslan': aslan } }
}

/** Weeks pass until somebody has written; the turn stands in the week of the letter. */
function until(turn: Turn, id: `people/${string}`, weeks = 40): Turn {
  for (let i = 0; i < weeks && !turn.world.chronicle.some(h => h.kind === 'intrigued'); i++) {
    turn.world = { ...turn.world, week: turn.world.week + 1 }
    intrigue(turn, turn.land.person.get(id)!)
  }
  return turn
}

test('an officer whose rival stands in favour writes against him, to where he will hear it, and nobody sees', () => {
  const turn = until(openTurn(favoured(), RIVALS), 'people/orderly')
  const told = turn.world.chronicle.at(-1)!
  expect(told).toMatchObject({
    kind: 'intrigued',
    what: 'against-a-rival',
    other: 'bands/aslan',
    witnessed: false,
  })
  expect(turn.world.letters.at(-1)).toMatchObject({ from: 'people/orderly', to: 'people/emir' })
})

test('without a rival in favour, or for a man content, there is no intrigue', () => {
  for (const [content, id] of [
    [TINY, 'people/orderly'],
    [RIVALS, 'people/berdi'],
  ] as const) {
    const turn = until(openTurn(favoured(), content), id)
    expect(turn.world.letters).toEqual([])
  }
})

test('a chief who thinks ill of the Pasha writes against him', () => {
  const turn = until(openTurn(tiny(), TINY), 'people/aslan')
  expect(turn.world.chronicle.at(-1)).toMatchObject({ kind: 'intrigued', what: 'against-the-pasha' })
})

test('what is whispered spoils a regard, within a bound', () => {
  const turn = until(openTurn(favoured(), RIVALS), 'people/orderly')
  const { id } = turn.world.letters.at(-1)!
  takeIn(turn, id, 'people/emir')
  expect(turn.world.people['people/aslan']!.grounds.intrigue).toBe(-8)
  for (let i = 0; i < 5; i++) takeIn(turn, id, 'people/emir')
  expect(turn.world.people['people/aslan']!.grounds.intrigue).toBe(-16)
})

test('found out, it works no more, and it is known whose doing it was', () => {
  const turn = until(openTurn(favoured(), RIVALS), 'people/orderly')
  const { id } = turn.world.letters.at(-1)!
  takeIn(turn, id, 'people/emir')
  comesOut(turn, id, [])
  comesOut(turn, id, [])
  expect(turn.world.people['people/aslan']!.grounds.intrigue ?? 0).toBe(0)
  expect(turn.world.people['people/orderly']!.grounds['found-out']).toBe(-5)
  const found = turn.world.chronicle.filter(h => h.kind === 'intrigue-found')
  expect(found).toHaveLength(1)
  expect(found[0]).toMatchObject({ person: 'people/orderly', other: 'bands/aslan', witnessed: true })
  expect(turn.world.chronicle[found[0]!.causes[0]!]!.kind).toBe('intrigued')
})
