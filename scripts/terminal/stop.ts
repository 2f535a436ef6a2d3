import { gregorianSpan } from '../../game/panels/dates.ts'
import { hearsay } from '../../game/panels/hearsay.ts'
import { type Known, knownOf } from '../../game/panels/known.ts'
import type { Names } from '../../game/panels/names.ts'
import { obedient } from '../../game/panels/options.ts'
import { orderWord } from '../../game/panels/orderWord.ts'
import { joined, say, sentence } from '../../game/panels/say.ts'
import { taskWord } from '../../game/panels/task.ts'
import { tell, wordFor } from '../../game/panels/tell.ts'
import { whyOf } from '../../game/panels/why.ts'
import type { Session } from '../../game/session/types.ts'
import { type Command, type Order, VERBS } from '../../game/sim/command.ts'
import type { Happening } from '../../game/sim/happening.ts'
import { causesOfTheEnd } from '../../game/sim/views/causes.ts'
import type { Band, Pledge, World } from '../../game/sim/world.ts'
import { stopWords } from '../../story/interface/stops.ts'

/** Weeks ahead at which a promise is mentioned. */
const AHEAD = 4
/** How far back `why` goes. */
const DEEPEST = 4

const isOrder = (command: Command): command is Order => (VERBS as readonly string[]).includes(command.kind)

/** `Week 7, 20–26 December 1921`; the week before the ride has no number. */
export const weekWord = (week: number): string =>
  week === 0 ? 'Bukhara, before the ride' : `Week ${week}, ${gregorianSpan(week)}`

function strengthOf({ men, rifles, horses, grain }: Band): string {
  return [
    say('orders.strength', { n: men }),
    say('orders.rifles', { n: rifles }),
    say('orders.horses', { n: horses }),
    grain > 0 ? say('orders.carried', { n: grain }) : say('orders.noGrain'),
  ].join(', ')
}

function dueOf(pledge: Pledge, week: number, names: Names): string {
  const weeks = (pledge.due ?? week) - week
  const key = weeks === 0 ? 'orders.dueNow' : weeks > 0 ? 'orders.dueIn' : 'orders.dueLate'
  const what = sentence(wordFor(pledge.what) ?? pledge.what)
  return say(key, { what, to: names.any(pledge.to), n: Math.abs(weeks) })
}

/** Changes of heart at one stop that are told in one line from this many on. */
const MANY = 2

/** What is reported of one place after another, and is told in one line. */
const ALIKE: ReadonlySet<Happening['kind']> = new Set([
  'river-rose',
  'pass-closed',
  'pass-opened',
  'concessions',
])

/** Under which heading a happening is told with others of its kind; null when it stands alone. */
function headingOf({ kind, witnessed, person, what }: Happening): string | null {
  if (kind === 'favoured' || kind === 'slighted') return witnessed && person !== undefined ? kind : null
  return ALIKE.has(kind) ? `${kind} ${what ?? ''}` : null
}

/** The dispatches of a stop as they are numbered: one each, but changes of heart, floods and the like together. */
export function groupsOf(news: readonly Happening[]): readonly (readonly Happening[])[] {
  const groups: Happening[][] = []
  const together = new Map<string, Happening[]>()
  for (const happening of news) {
    const heading = headingOf(happening)
    const group = heading === null ? undefined : together.get(heading)
    if (group) group.push(happening)
    else {
      const fresh = [happening]
      groups.push(fresh)
      if (heading !== null) together.set(heading, fresh)
    }
  }
  return groups
}

/** A group in words: the game's own sentence for one, a list of names with their reasons for several. */
function groupWord(group: readonly Happening[], world: World, names: Names): string {
  const first = group[0]!
  if (group.length < MANY) return [tell(first, world, names), whyOf(first, world)].filter(Boolean).join(' ')
  if (ALIKE.has(first.kind)) {
    const where = group.slice(1).map(({ place, district }) => names.any(place ?? district ?? ''))
    const others = [...new Set(where)].filter(name => name !== names.any(first.place ?? first.district ?? ''))
    const told = tell(first, world, names)
    return others.length === 0 ? told : `${told} The same of ${joined(others)}.`
  }
  const reasons = new Map<string, string[]>()
  for (const { person, what } of group) {
    const name = names.person(person!)
    const why = what === undefined ? null : wordFor(what)
    const before = reasons.get(name) ?? []
    reasons.set(name, why === null || before.includes(why) ? before : [...before, why])
  }
  const people = [...reasons].map(([name, why]) => (why.length > 0 ? `${name} (${why.join('; ')})` : name))
  return `${first.kind === 'favoured' ? 'Thinking better' : 'Thinking worse'} of the Pasha: ${people.join(', ')}.`
}

/** The table between scenes as lines: where he is, what stopped the ride, what came in (numbered for `why`), what is due. */
export function stopLines({ now }: Session, names: Names): string[] {
  const { world, news, stopped } = now
  const own = world.bands['bands/pasha']
  const known = new Map(knownOf(world).map(one => [one.happening.id, one]))
  const why = stopped.flatMap(word => (word === 'scene' ? [] : (stopWords[word] ?? [])))
  const due = world.pledges.filter(
    ({ state, due: day }) => state === 'open' && day !== null && day - world.week <= AHEAD,
  )
  return [
    `== ${weekWord(world.week)} ==`,
    own ? say('atlas.youAreAt', { place: names.place(own.at) }) : '',
    ...why,
    '',
    ...(news.length === 0 ? [say('dispatches.none')] : []),
    ...groupsOf(news).map((group, n) => {
      const happening = group[0]!
      const { report, week } = known.get(happening.id) ?? { report: null, week: world.week }
      const told = groupWord(group, world, names)
      return `${n + 1}. ${told}${report === null ? '' : ` (${hearsay(report, week - happening.week)}.)`}`
    }),
    ...(due.length > 0 ? ['', ...due.map(pledge => dueOf(pledge, world.week, names))] : []),
    '',
    ...obedient(world).map(
      band =>
        `${sentence(names.band(band.id, world))}: ${taskWord(band, names, world.week)}; ${strengthOf(band)}.`,
    ),
  ]
}

/** The orders given at this stop, by name. */
export function givenLines({ now }: Session, names: Names): string[] {
  const given = now.log.slice(now.stops.at(-1)?.commands ?? 0).filter(isOrder)
  return given.length === 0
    ? [say('orders.givenNone')]
    : given.map(order => `${orderWord(order, now.world, names)}.`)
}

/** What the Pasha has promised, and how each word stands. */
export function pledgeLines({ now }: Session, names: Names): string[] {
  const { pledges } = now.world
  if (pledges.length === 0) return ['He has promised nothing yet.']
  return pledges.map(pledge => {
    const day = pledge.due === null ? say('ledger.noDay') : say('ledger.due', { week: pledge.due })
    const what = sentence(wordFor(pledge.what) ?? pledge.what)
    return `${what}, to ${names.any(pledge.to)}: ${say(`ledger.${pledge.state}`)}; ${day}.`
  })
}

/** What brought about the n-th dispatch of this stop (from 1), each cause under what it caused; a sentence when there is none such. */
export function whyLines({ now }: Session, names: Names, n: number): string[] {
  const { world, news } = now
  const group = groupsOf(news)[n - 1]
  const asked = group?.find(({ causes: before }) => before.length > 0) ?? group?.[0]
  if (!asked) return ['There is no dispatch of that number.']
  const known = new Map(knownOf(world).map(one => [one.happening.id, one]))
  const causes = ({ happening }: Pick<Known, 'happening'>, deep: number): string[] => {
    if (happening.causes.length === 0) return deep === 1 ? [say('chronicle.root')] : []
    const told = happening.causes.flatMap(id => known.get(id) ?? [])
    return [
      ...told.flatMap(cause => {
        const ago = happening.week - cause.happening.week
        const when = ago > 0 ? say('chronicle.ago', { n: ago }) : say('chronicle.same')
        const what = say('chronicle.because', { what: tell(cause.happening, world, names) })
        return [
          `${'  '.repeat(deep)}${what} (${when})`,
          ...(deep < DEEPEST && cause.happening.causes.length > 0 ? causes(cause, deep + 1) : []),
        ]
      }),
      ...(told.length < happening.causes.length ? [`${'  '.repeat(deep)}${say('chronicle.unknown')}`] : []),
    ]
  }
  return [tell(asked, world, names), ...causes({ happening: asked }, 1)]
}

/** What an order brought about at once and he saw, such as an answer to what was asked; the order itself is left out. */
export function toldSince({ now }: Session, names: Names, from: number): string[] {
  return now.world.chronicle
    .slice(from)
    .filter(({ witnessed, kind }) => witnessed && kind !== 'set-out')
    .map(happening => tell(happening, now.world, names))
}

/** How it ended, when, and what led there. */
export function endLines({ now }: Session, names: Names): string[] {
  const { world } = now
  const fate = [...world.chronicle].reverse().find(({ kind }) => kind === 'fate')
  return [
    `== ${weekWord(world.week)} ==`,
    fate ? tell(fate, world, names) : '',
    ...causesOfTheEnd(world).map(cause => `Week ${cause.week}: ${tell(cause, world, names)}`),
  ]
}
