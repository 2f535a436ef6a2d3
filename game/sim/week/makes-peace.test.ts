import { expect, test } from 'vitest'
import type { Person } from '../../../story/schema/person.ts'
import { TINY, tiny, tinyTurn } from '../fixtures.ts'
import { openTurn, type Turn } from '../turn.ts'
import type { World } from '../world.ts'
import { mayMakePeace, refusesForEver } from './makes-peace.ts'

const base = (): World => {
  const world = tiny({ men: 200 })
  const vale = { ...world.districts['districts/vale']!, concessions: 60 }
  const column = {
    ...world.bands['bands/garrison-gate']!,
    id: 'bands/left-column' as const,
    at: 'places/market' as const,
    men: 2000,
    task: { kind: 'camp' as const },
  }
  const berdi = { ...world.people['people/berdi']!, regard: 0 }
  return {
    ...world,
    districts: { ...world.districts, 'districts/vale': vale },
    bands: { ...world.bands, 'bands/left-column': column },
    people: { ...world.people, 'people/berdi': berdi },
  }
}

function months(turn: Turn): World {
  for (let i = 0; i < 30; i++) {
    turn.world = { ...turn.world, week: turn.world.week + 1 }
    if (turn.world.people['people/berdi']!.band) mayMakePeace(turn, turn.land.person.get('people/berdi')!)
  }
  return turn.world
}

test('with an amnesty on offer, Reds near and little love left, a chief goes home for good and his villages after him', () => {
  const before = base()
  const world = months(tinyTurn(before))
  expect(world.people['people/berdi']).toMatchObject({ stance: 'away', band: null })
  expect(world.bands['bands/berdi']).toBeUndefined()
  expect(world.chronicle.find(h => h.kind === 'made-peace')).toMatchObject({ person: 'people/berdi' })
  expect(world.districts['districts/vale']!.support).toBe(before.districts['districts/vale']!.support - 15)
})

test('never on a whim: it takes the amnesty, the Reds and the want of regard, all three', () => {
  const world = base()
  const { 'bands/left-column': _, ...alone } = world.bands
  const quiet = { ...world, bands: alone as World['bands'] }
  const vale = { ...world.districts['districts/vale']!, concessions: 5 }
  const unasked = { ...world, districts: { ...world.districts, 'districts/vale': vale } }
  const fond = { ...world.people['people/berdi']!, regard: 40 }
  const loyal = { ...world, people: { ...world.people, 'people/berdi': fond } }
  for (const one of [quiet, unasked, loyal])
    expect(months(tinyTurn(one)).chronicle.some(h => h.kind === 'made-peace')).toBe(false)
})

test('some refuse for ever: the Emir’s men, the men of the order, the devout of the valleys', () => {
  const turn = openTurn(base(), TINY)
  const berdi = turn.land.person.get('people/berdi')!
  const as = (over: Partial<Person>): boolean => refusesForEver(turn, { ...berdi, ...over })
  expect(as({ aim: 'restore-emir' })).toBe(true)
  expect(as({ aim: 'faith' })).toBe(true)
  expect(as({ stand: { ...berdi.stand, ideology: 70 } })).toBe(true)
  expect(as({})).toBe(false)
})
