import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeContent } from '../../../story/content.ts'
import type { PersonId } from '../../../story/schema/ids.ts'
import { begin } from '../begin.ts'
import type { Command, Order } from '../command.ts'
import { after, deed, refused, tiny, tinyTurn, weeksLater } from '../fixtures.ts'
import type { Happening } from '../happening.ts'
import { step } from '../step.ts'
import { openTurn, tell } from '../turn.ts'
import { countTheFallen, dies } from './fallen.ts'

const killed = (id: PersonId) => {
  const turn = tinyTurn(
    after(tiny({ men: 300 }), deed({ kind: 'pledge', to: id, what: 'no-levy', due: null, witnesses: [] })),
  )
  dies(turn, turn.land.person.get(id)!, 'killed', [])
  return turn.world
}

test('a dead chief leads nobody, is owed nothing, and can be neither asked nor written to', () => {
  const world = killed('people/aslan')
  expect(world.people['people/aslan']).toMatchObject({ alive: false, band: null, following: 0 })
  expect(world.pledges[0]!.state).toBe('released')
  expect(refused(world, { kind: 'ask', person: 'people/aslan', what: 'join' })).toBe('no-such-person')
  expect(refused(world, { kind: 'write', to: 'people/aslan', about: 'join' })).toBe('no-such-person')
  expect(refused(world, deed({ kind: 'seize', by: 'people/aslan' }))).toBe('no-such-person')
  const kind = after(world, deed({ kind: 'favour', person: 'people/aslan', why: 'gift' }))
  expect(kind.chronicle).toEqual(world.chronicle)
})

test('his riders go to a kinsman where one lives, and to their houses where none does', () => {
  const world = killed('people/aslan')
  expect(world.bands['bands/aslan']).toBeUndefined()
  expect(world.bands['bands/berdi']!.men).toBe(
    tiny().bands['bands/berdi']!.men + tiny().bands['bands/aslan']!.men,
  )
  expect(world.chronicle.at(-1)).toMatchObject({ kind: 'passed-on', person: 'people/berdi' })
  const turn = tinyTurn(world)
  dies(turn, turn.land.person.get('people/berdi')!, 'taken', [])
  expect(turn.world.bands['bands/berdi']).toBeUndefined()
  expect(turn.world.chronicle.at(-1)!.kind).toBe('band-broken')
})

test('a letter from a dead man is not read, and a captor who falls holds nobody', () => {
  const held = after(tiny({ men: 60 }), deed({ kind: 'seize', by: 'people/aslan' }))
  const letter = {
    id: 0,
    from: 'people/aslan',
    to: 'people/emir',
    about: 'who-is-he',
    sent: 4,
    arrives: 6,
    opened: false,
  } as const
  const turn = tinyTurn({ ...held, letters: [letter] })
  dies(turn, turn.land.person.get('people/aslan')!, 'killed', [])
  expect(turn.world.pasha.captiveOf).toBe(null)
  expect(weeksLater(turn.world, 3).chronicle.some(h => h.kind === 'letter-came')).toBe(false)
})

test('where a band is broken its chief falls about as often as not', () => {
  const fell = Array.from({ length: 60 }, (_, i) => {
    const turn = tinyTurn(tiny({}, i + 1))
    tell(turn, { kind: 'band-broken', band: 'bands/aslan' })
    countTheFallen(turn)
    return !turn.world.people['people/aslan']!.alive
  }).filter(Boolean).length
  expect(fell).toBeGreaterThan(12)
  expect(fell).toBeLessThan(45)
})

const CONTENT = makeContent([])
const people = fc.constantFrom(...CONTENT.people.map(p => p.id))
const towns = fc.constantFrom(
  'places/dushanbe',
  'places/koktash',
  'places/baljuvon',
  'places/kofrun',
  'places/denau',
) as fc.Arbitrary<`places/${string}`>
const orders: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    kind: fc.constant('move' as const),
    band: fc.constant('bands/pasha' as const),
    to: towns,
    hidden: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('besiege' as const),
    band: fc.constant('bands/pasha' as const),
    place: towns,
  }),
  fc.record({
    kind: fc.constant('ask' as const),
    person: people,
    what: fc.constantFrom('join', 'guide') as fc.Arbitrary<Extract<Order, { kind: 'ask' }>['what']>,
  }),
  fc.record({
    kind: fc.constant('write' as const),
    to: people,
    about: fc.constantFrom('join' as const, 'oath' as const, 'vouch' as const),
  }),
  fc
    .record({
      kind: fc.constantFrom('favour' as const, 'slight' as const),
      person: people,
      why: fc.constant('spoils'),
    })
    .map(d => deed(d)),
  fc
    .record({
      kind: fc.constant('pledge' as const),
      to: people,
      what: fc.constantFrom('no-levy', 'council', 'republic', 'throne-to-emir'),
      due: fc.constant(3),
      witnesses: fc.array(people, { maxLength: 2 }),
    })
    .map(d => deed(d)),
  fc.constant(deed({ kind: 'declare', act: 'break-with-moscow' })),
  fc.constant(deed({ kind: 'declare', act: 'oath-to-emir' })),
)

/** Deeds done to somebody, in which he need not stir. */
const DONE_TO: readonly Happening['kind'][] = [
  'pledged',
  'pledge-kept',
  'pledge-broken',
  'pledge-due',
  'letter-sent',
  'letter-came',
  'favoured',
  'slighted',
  'gave',
]
/** How somebody leaves the country, or the war, for good. */
const goesForGood = (h: Happening): boolean =>
  h.kind === 'died' || h.kind === 'made-peace' || (h.kind === 'left' && h.what === 'abroad')

test('no dead man is named again, and nobody who has gone for good acts again', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      fc.array(orders, { minLength: 60, maxLength: 90 }),
      (seed, commands) => {
        let world = begin(CONTENT, seed)
        const give = (command: Command): void => {
          const outcome = step(world, command, CONTENT)
          if (outcome.ok) world = outcome.world
        }
        // Chiefs meet their end here oftener than in play: each is struck down in his turn.
        const doomed = CONTENT.people.filter(p => p.role === 'chief').map(p => p.id)
        for (const [i, command] of commands.entries()) {
          give(command)
          if (i % 2 === 0) give({ kind: 'week' })
          const next = i % 5 === 0 ? doomed.pop() : undefined
          if (next === undefined || !world.people[next]!.alive) continue
          const turn = openTurn(world, CONTENT)
          dies(turn, turn.land.person.get(next)!, 'killed', [])
          world = turn.world
        }
        for (const gone of world.chronicle.filter(h => h.person !== undefined && goesForGood(h)))
          for (const h of world.chronicle.slice(gone.id + 1)) {
            if (h.person !== gone.person) continue
            if (gone.kind !== 'died' && DONE_TO.includes(h.kind)) continue
            if (gone.kind !== 'died' && h.kind === 'died') continue
            expect([seed, gone.kind, h.kind, h.person]).toEqual([])
          }
      },
    ),
    { numRuns: 15, seed: 1921 },
  )
}, 120_000)
