import { expect, test } from 'vitest'
import type { PersonId } from '../../../story/schema/ids.ts'
import type { Office } from '../../../story/schema/person.ts'
import { TINY, tiny, withBand } from '../fixtures.ts'
import { step } from '../step.ts'
import { openTurn, PASHA } from '../turn.ts'
import { drillBands } from '../week/drills.ts'
import { menAndHorsesGo } from '../week/leaving.ts'
import type { PersonState, World } from '../world.ts'
import { commandOf, menAskedFor, pressOf, worthOf } from './office.ts'

/** The tiny country with one office given to one person. */
const given = (id: PersonId, office: Omit<Office, 'basis'>) => ({
  ...TINY,
  people: TINY.people.map(p =>
    p.id === id ? { ...p, office: { ...office, basis: 'invented' as const } } : p,
  ),
})

const made = (world: World, id: PersonId, patch: Partial<PersonState>): World => ({
  ...world,
  people: { ...world.people, [id]: { ...world.people[id]!, ...patch } },
})

const DRILLS = given('people/orderly', { does: 'drills' })

test('men drilled by an officer learn faster, until he is dead or gone', () => {
  const drilling = tiny({ men: 100, order: 20, grain: 20, task: { kind: 'drill', weeks: 0 } })
  const order = (world: World) => {
    const turn = openTurn(world, DRILLS)
    drillBands(turn)
    return turn.world.bands[PASHA]!.order
  }
  const without = order(made(drilling, 'people/orderly', { alive: false }))
  expect(order(drilling)).toBeGreaterThan(without)
  for (const stance of ['free', 'away'] as const)
    expect(order(made(drilling, 'people/orderly', { stance }))).toBe(without)
})

test('somebody who looks after the horses keeps some of them alive, in the camp alone', () => {
  const content = given('people/orderly', { does: 'keeps-horses' })
  const winter = { ...tiny({ men: 900, horses: 1000, spirit: 80 }), week: 12 }
  const dead = (world: World, id: `bands/${string}`) => {
    const turn = openTurn(world, content)
    menAndHorsesGo(turn)
    return world.bands[id]!.horses - turn.world.bands[id]!.horses
  }
  expect(dead(winter, PASHA)).toBeLessThan(dead(made(winter, 'people/orderly', { alive: false }), PASHA))
  const away = withBand(winter, 'bands/berdi', { follows: PASHA, men: 900, horses: 1000 })
  expect(dead(away, 'bands/berdi')).toBeGreaterThan(dead(away, PASHA))
})

test('a letter seen off by an aide comes a week sooner to Kabul, and no letter comes the day it is sent', () => {
  const content = given('people/orderly', { does: 'carries-letters' })
  const arrives = (world: World, to: PersonId) => {
    const outcome = step(world, { kind: 'write', to, about: 'thanks' }, content)
    return outcome.ok ? outcome.world.letters.at(-1)!.arrives - world.week : null
  }
  const alone = made(tiny(), 'people/orderly', { alive: false })
  expect(arrives(tiny(), 'people/king')).toBe(arrives(alone, 'people/king')! - 1)
  expect(arrives(tiny(), 'people/berdi')).toBe(1)
})

test('a Red commander does his work abroad from us and loses it with his life alone', () => {
  const content = given('people/colonel', { does: 'commands', bands: ['bands/left-column'] })
  const turn = openTurn(tiny(), content)
  expect(turn.world.people['people/colonel']!.stance).toBe('away')
  expect(commandOf(turn, 'bands/left-column')).toBeGreaterThan(0)
  expect(pressOf(turn, 'bands/hunters')).toBe(0)
  expect(menAskedFor(turn)).toBeGreaterThan(0)
  const dead = openTurn(made(tiny(), 'people/colonel', { alive: false }), content)
  expect([commandOf(dead, 'bands/left-column'), menAskedFor(dead)]).toEqual([0, 0])
})

test('a minister of the republic gives nothing back once he is with the Pasha or abroad', () => {
  const content = given('people/doctor', { does: 'concedes' })
  const worth = (stance: PersonState['stance']) =>
    worthOf(openTurn(made(tiny(), 'people/doctor', { stance }), content), 'concedes')
  expect(worth('free')).toBeGreaterThan(0)
  expect([worth('with'), worth('away')]).toEqual([0, 0])
})
