import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeContent } from '../../story/content.ts'
import type { Content } from '../../story/schema/content.ts'
import type { PersonId } from '../../story/schema/ids.ts'
import { begin } from './begin.ts'
import type { Command, Deed } from './command.ts'
import { TINY } from './fixtures.ts'
import type { Happening, HappeningKind } from './happening.ts'
import { worldHash } from './hash.ts'
import { step } from './step.ts'
import { bandsOf, PASHA } from './turn.ts'
import type { Band, World } from './world.ts'

const scene = 'test' as const
const deed = (one: Deed): Command => ({ kind: 'deed', deed: one, scene })

/** Deeds that move men and goods, or bring the war about, whatever a scene would say with them. */
const DEEDS: readonly Command[] = [
  deed({ kind: 'join', men: 40, why: 'pay' }),
  deed({ kind: 'join', men: 400, why: 'pay' }),
  deed({ kind: 'lose', men: 30, why: 'pay' }),
  deed({ kind: 'gain', goods: 'rifles', amount: 20, why: 'gift' }),
  deed({ kind: 'spend', goods: 'horses', amount: 20, why: 'gift' }),
  deed({ kind: 'declare', act: 'ultimatum' }),
]

const BANDS = (content: Content): readonly Band['id'][] => [
  PASHA,
  ...content.people
    .filter(p => p.role === 'chief')
    .map(p => `bands/${p.id.slice('people/'.length)}` as const),
]

/** Everything that could be commanded in a country, verb by verb, so that every verb is picked as often. */
function verbsOf(content: Content): readonly (readonly Command[])[] {
  const { places, people, districts } = content
  const posts = Object.values(begin(content, 1).bands).filter(band => band.task.kind === 'garrison')
  const hows = ['gather', 'disperse'] as const
  const goods = ['grain', 'horses', 'men'] as const
  return [
    DEEDS,
    places.flatMap(({ id }) =>
      [true, false].map((hidden): Command => ({ kind: 'move', band: PASHA, to: id, hidden })),
    ),
    places.map(({ id }): Command => ({ kind: 'raid', band: PASHA, place: id })),
    posts.flatMap(({ at }): Command[] => [
      { kind: 'besiege', band: PASHA, place: at },
      { kind: 'offer', to: at, terms: 'passage' },
    ]),
    hows.map((how): Command => ({ kind: 'muster', band: PASHA, how })),
    BANDS(content).flatMap((band): Command[] => [
      { kind: 'drill', band },
      { kind: 'muster', band, how: 'disperse' },
      { kind: 'muster', band, how: 'gather' },
    ]),
    districts.flatMap(({ id }) =>
      goods.map((what): Command => ({ kind: 'take', district: id, goods: what })),
    ),
    people.flatMap(({ id }): Command[] => [
      { kind: 'ask', person: id, what: 'join' },
      { kind: 'write', to: id, about: 'help' },
      { kind: 'give', to: id, goods: 'rifles', amount: 10 },
    ]),
  ]
}

const known = new Map<Content, readonly (readonly Command[])[]>()

/** A week for every other command, and any command of any verb between. */
function choiceOf(content: Content, pick: number): Command {
  if (pick % 2 === 0) return { kind: 'week' }
  const verbs = known.get(content) ?? verbsOf(content)
  known.set(content, verbs)
  const verb = verbs[Math.trunc(pick / 2) % verbs.length]!
  return verb[Math.trunc(pick / 2 / verbs.length) % verb.length]!
}

interface Stride {
  readonly before: World
  readonly after: World
  readonly command: Command
  readonly happened: readonly Happening[]
}

/** Plays picks from a beginning; each is tried, and those obeyed are shown to `look`. */
function play(
  content: Content,
  seed: number,
  picks: readonly number[],
  look: (stride: Stride) => void,
  from = begin(content, seed),
): World {
  let world = from
  for (const pick of picks) {
    const command = choiceOf(content, pick)
    const outcome = step(world, command, content)
    if (!outcome.ok) continue
    look({ before: world, after: outcome.world, command, happened: outcome.happened })
    world = outcome.world
  }
  return world
}

/** The same cases in every run: a failure on one machine is a failure on all. */
const SEED = 1921
const REAL = makeContent([])
const picks = (most: number) => fc.array(fc.nat(100_000), { minLength: 20, maxLength: most, size: 'max' })
const seeds = fc.nat(5000)

/** Runs a check over many short campaigns in the tiny country and a few in the real one. */
function always(look: (stride: Stride) => void): void {
  fc.assert(
    fc.property(picks(70), seeds, (list, seed) => {
      play(TINY, seed, list, look)
    }),
    { numRuns: 50, seed: SEED },
  )
  fc.assert(
    fc.property(picks(50), seeds, (list, seed) => {
      play(REAL, seed, list, look)
    }),
    { numRuns: 5, seed: SEED },
  )
}

const sum = (all: readonly Happening[], test: (h: Happening) => boolean): number =>
  all.filter(test).reduce((total, h) => total + (h.n ?? 0), 0)

/** Men told of as coming to the Pasha’s own band. */
const came = (all: readonly Happening[]): number =>
  sum(
    all,
    h =>
      h.band === PASHA &&
      (h.kind === 'gathered' ||
        (h.kind === 'joined' && h.person === undefined) ||
        (h.kind === 'levied' && h.what === 'men')),
  )

const GOING: readonly HappeningKind[] = [
  'battle-won',
  'battle-lost',
  'raid-failed',
  'men-deserted',
  'went-home',
  'dispersed',
  'slipped-away',
  'died',
  'left',
]

/** Men told of as lost to the Pasha, his followers’ among them. */
const went = (all: readonly Happening[]): number =>
  sum(all, h => GOING.includes(h.kind) && (h.band === PASHA || h.other === PASHA))

/** Happenings that put new men into a band that is not the Pasha’s. */
const FILLING: readonly HappeningKind[] = [
  'joined',
  'gathered',
  'turned-against',
  'siege-begun',
  'patron-sent',
  'came-back',
  'came-round',
  'partnered',
]

/** Happenings that bring the Reds men: trains, and units raised in the country. */
const RAISING: readonly HappeningKind[] = ['reds-reinforced', 'militia-raised', 'muslim-horse']

const redMen = (world: World): number =>
  bandsOf(world)
    .filter(band => band.side === 'reds')
    .reduce((total, band) => total + band.men, 0)

test('men never come from nothing: every man the Pasha gains is told of, and so is every man he loses', () => {
  always(({ before, after, command, happened }) => {
    const grown = after.bands[PASHA]!.men - before.bands[PASHA]!.men
    if (grown > came(happened)) throw new Error(`${grown} more after ${JSON.stringify(command)}`)
    if (grown < came(happened) - went(happened))
      throw new Error(`${grown} with ${came(happened)} come and ${went(happened)} gone, ${command.kind}`)
  })
})

test('no other band grows but by somebody’s joining, turning or sending; the Reds grow by their trains and by units raised in the country', () => {
  always(({ before, after, command, happened }) => {
    for (const band of bandsOf(after)) {
      if (band.id === PASHA || band.side === 'reds') continue
      const had = before.bands[band.id]?.men ?? 0
      const told = happened.some(
        h =>
          FILLING.includes(h.kind) &&
          (h.band === band.id || (h.person !== undefined && h.person === band.leader)),
      )
      if (band.men > had && !told) throw new Error(`${band.id} ${had} to ${band.men} by ${command.kind}`)
    }
    const raised = sum(happened, h => RAISING.includes(h.kind))
    const trains = before.reds.gathered + raised
    expect(redMen(after)).toBeLessThanOrEqual(redMen(before) + trains)
  })
})

const GIVES: Readonly<Record<'horses' | 'rifles', readonly HappeningKind[]>> = {
  horses: ['gathered', 'joined', 'levied', 'gave', 'asked-yes'],
  rifles: [
    'gathered',
    'joined',
    'gave',
    'raided',
    'garrison-yields',
    'garrison-withdraws',
    'patron-sent',
    'released',
  ],
}

test('no horse and no rifle comes from nothing, and no count falls below none', () => {
  always(({ before, after, command, happened }) => {
    for (const goods of ['horses', 'rifles'] as const) {
      const grown = after.bands[PASHA]![goods] > before.bands[PASHA]![goods]
      const told = happened.some(h => GIVES[goods].includes(h.kind))
      if (grown && !told) throw new Error(`${goods} after ${JSON.stringify(command)}`)
    }
    for (const band of bandsOf(after))
      for (const key of ['men', 'horses', 'rifles', 'guns', 'machineGuns', 'grain'] as const)
        if (band[key] < 0) throw new Error(`${band.id} has ${band[key]} ${key}`)
    for (const { grain, herds } of Object.values(after.districts))
      expect(Math.min(grain, herds)).toBeGreaterThanOrEqual(0)
  })
})

/** A world in which one person has died; his riders are where they were. */
const without = (world: World, id: PersonId): World => ({
  ...world,
  people: { ...world.people, [id]: { ...world.people[id]!, alive: false } },
})

/** What only a living man does. What is told of others, or of the ledger, may name him after his death. */
const ACTS: readonly HappeningKind[] = [
  'joined',
  'left',
  'turned-against',
  'asked-yes',
  'asked-no',
  'offer-accepted',
  'offer-refused',
  'chief-raided',
  'seized',
  'siege-begun',
  'patron-sent',
]

test('no dead man acts: he joins nobody, answers nothing, raids nobody, writes to nobody', () => {
  fc.assert(
    fc.property(
      picks(70),
      seeds,
      fc.constantFrom<PersonId>('people/aslan', 'people/berdi', 'people/doctor', 'people/king'),
      (list, seed, dead) => {
        const look = ({ after, happened }: Stride) => {
          const acted = happened.find(h => h.person === dead && ACTS.includes(h.kind))
          if (acted) throw new Error(`${dead} ${acted.kind}`)
          expect(after.letters.filter(letter => letter.from === dead)).toEqual([])
        }
        play(TINY, seed, list, look, without(begin(TINY, seed), dead))
      },
    ),
    { numRuns: 60, seed: SEED },
  )
})

test('a refused command changes nothing, and an obeyed one never the world it was given', () => {
  fc.assert(
    fc.property(picks(40), seeds, (list, seed) => {
      let world = begin(TINY, seed)
      for (const pick of list) {
        const command = choiceOf(TINY, pick)
        const copy = structuredClone(world)
        const hash = worldHash(world)
        const outcome = step(world, command, TINY)
        expect(world).toEqual(copy)
        expect(worldHash(world)).toBe(hash)
        if (!outcome.ok) expect(step(world, command, TINY)).toEqual(outcome)
        else world = outcome.world
      }
    }),
    { numRuns: 20, seed: SEED },
  )
})
