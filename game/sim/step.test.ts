import fc from 'fast-check'
import { expect, test } from 'vitest'
import { begin } from './begin.ts'
import type { Command, Deed, Order } from './command.ts'
import { TINY, tiny } from './fixtures.ts'
import { worldHash } from './hash.ts'
import { step } from './step.ts'
import type { World } from './world.ts'

const places = fc.constantFrom(...TINY.places.map(p => p.id), 'places/nowhere' as const)
const people = fc.constantFrom(...TINY.people.map(p => p.id), 'people/nobody' as const)
const districts = fc.constantFrom(...TINY.districts.map(d => d.id), 'districts/none' as const)
const bands = fc.constantFrom(
  'bands/pasha',
  'bands/aslan',
  'bands/berdi',
  'bands/garrison-gate',
  'bands/none',
) as fc.Arbitrary<`bands/${string}`>
const words = fc.constantFrom(
  'throne-to-emir',
  'republic',
  'no-levy',
  'repay-grain',
  'hold-valley',
  'nonsense',
)
const acts = fc.constantFrom('title-commander', 'drill-german', 'ultimatum', 'pay-for-grain', 'nonsense')
const amount = fc.integer({ min: 1, max: 60 })

const orders: fc.Arbitrary<Order> = fc.oneof(
  fc.record({ kind: fc.constant('move' as const), band: bands, to: places, hidden: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('raid' as const, 'besiege' as const), band: bands, place: places }),
  fc.record({
    kind: fc.constant('offer' as const),
    to: fc.oneof(places, people),
    terms: fc.constantFrom('surrender' as const, 'passage' as const, 'peace' as const),
  }),
  fc.record({
    kind: fc.constant('muster' as const),
    band: bands,
    how: fc.constantFrom('gather' as const, 'disperse' as const),
  }),
  fc.record({ kind: fc.constant('drill' as const), band: bands }),
  fc.record({
    kind: fc.constant('take' as const),
    district: districts,
    goods: fc.constantFrom('grain' as const, 'horses' as const, 'men' as const),
  }),
  fc.record({
    kind: fc.constant('give' as const),
    to: fc.oneof(people, districts),
    goods: fc.constantFrom('grain' as const, 'horses' as const, 'men' as const, 'rifles' as const),
    amount,
  }),
  fc.record({
    kind: fc.constant('ask' as const),
    person: people,
    what: fc.constantFrom('join' as const, 'guide' as const, 'grain' as const, 'leave-lakai' as const),
  }),
  fc.record({
    kind: fc.constant('write' as const),
    to: fc.oneof(people, fc.constant('all' as const)),
    about: fc.constantFrom(
      'help' as const,
      'oath' as const,
      'vouch' as const,
      'join' as const,
      'quit-turkestan' as const,
      'thanks' as const,
    ),
  }),
)

const deeds: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    kind: fc.constant('pledge' as const),
    to: fc.oneof(people, districts),
    what: words,
    due: fc.option(fc.nat(6)),
    witnesses: fc.array(people, { maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constantFrom('keep' as const, 'break' as const),
    to: fc.oneof(people, districts),
    what: words,
  }),
  fc.record({ kind: fc.constant('declare' as const), act: acts }),
  fc.record({
    kind: fc.constantFrom('favour' as const, 'slight' as const),
    person: people,
    why: fc.constant('spoils'),
  }),
  fc.record({
    kind: fc.constantFrom('join' as const, 'lose' as const),
    men: amount,
    why: fc.constant('pay'),
  }),
  fc.record({
    kind: fc.constantFrom('gain' as const, 'spend' as const),
    goods: fc.constantFrom('grain' as const, 'horses' as const, 'rifles' as const),
    amount,
    why: fc.constant('gift'),
  }),
  fc.record({
    kind: fc.constantFrom('please' as const, 'anger' as const),
    district: districts,
    why: fc.constant('levy'),
  }),
  fc.record({ kind: fc.constant('seize' as const), by: people }),
  fc.record({ kind: fc.constant('release' as const), why: fc.constant('letter') }),
  fc.record({ kind: fc.constant('carry' as const), to: places }),
  fc.record({
    kind: fc.constant('answer' as const),
    reply: fc.constantFrom('accepted' as const, 'stalled' as const, 'refused' as const),
  }),
  fc.record({ kind: fc.constant('judge' as const), question: fc.constantFrom('alive', 'nonsense') }),
  fc.record({ kind: fc.constant('order' as const), order: orders }),
)

const commands: fc.Arbitrary<Command> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Command>({ kind: 'week' }) },
  { weight: 3, arbitrary: orders },
  { weight: 2, arbitrary: deeds.map((deed): Command => ({ kind: 'deed', deed, scene: 'test' })) },
  { weight: 1, arbitrary: bands.map((band): Command => ({ kind: 'cancel', band })) },
)

function run(log: readonly Command[], seed: number): World {
  let world = begin(TINY, seed)
  for (const command of log) {
    const outcome = step(world, command, TINY)
    if (outcome.ok) world = outcome.world
  }
  return world
}

/** Every number of a world, with the way to it. */
function numbersIn(value: unknown, path = ''): readonly (readonly [string, number])[] {
  if (typeof value === 'number') return [[path, value]]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, `${path}.${key}`))
}

test('whatever is ordered: nothing throws, all is whole, nobody is less than nobody, and JSON keeps it', () => {
  fc.assert(
    fc.property(fc.array(commands, { maxLength: 60 }), fc.nat(1000), (log, seed) => {
      const world = run(log, seed)
      for (const [path, n] of numbersIn(world)) if (!Number.isInteger(n)) throw new Error(`${path} is ${n}`)
      for (const band of Object.values(world.bands))
        for (const key of [
          'men',
          'horses',
          'rifles',
          'guns',
          'machineGuns',
          'grain',
          'order',
          'spirit',
        ] as const)
          if (band[key] < 0) throw new Error(`${band.id} has ${band[key]} ${key}`)
      for (const state of Object.values(world.districts))
        expect(state.grain >= 0 && state.herds >= 0).toBe(true)
      expect(JSON.parse(JSON.stringify(world))).toEqual(world)
      expect(world.chronicle.every((h, i) => h.id === i && h.causes.every(cause => cause < i))).toBe(true)
    }),
    { numRuns: 150, seed: 1921 },
  )
})

test('the same log gives the same world, and so does what of it was obeyed, written down and read back', () => {
  fc.assert(
    fc.property(fc.array(commands, { maxLength: 60 }), fc.nat(1000), (log, seed) => {
      const played = worldHash(run(log, seed))
      expect(worldHash(run(log, seed))).toBe(played)
      let world = begin(TINY, seed)
      const obeyed: Command[] = []
      for (const command of log) {
        const outcome = step(world, command, TINY)
        if (!outcome.ok) continue
        obeyed.push(command)
        world = outcome.world
      }
      expect(worldHash(run(JSON.parse(JSON.stringify(obeyed)) as Command[], seed))).toBe(played)
    }),
    { numRuns: 40, seed: 1921 },
  )
})

test('a world that is stored and read back goes on as the one that was not', () => {
  const log: Command[] = Array.from({ length: 12 }, () => ({ kind: 'week' }))
  let kept = begin(TINY, 7)
  for (const command of log) {
    const outcome = step(JSON.parse(JSON.stringify(kept)), command, TINY)
    if (outcome.ok) kept = outcome.world
  }
  expect(worldHash(kept)).toBe(worldHash(run(log, 7)))
})

test('a refused command leaves the world as it was; a step never changes the world it was given', () => {
  const world = tiny()
  const before = worldHash(world)
  step(world, { kind: 'week' }, TINY)
  const refused = step(world, { kind: 'drill', band: 'bands/none' }, TINY)
  expect(refused).toEqual({ ok: false, why: 'no-such-band' })
  expect(worldHash(world)).toBe(before)
})
