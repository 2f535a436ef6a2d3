import { dueWord, gregorianSpan } from '../../game/panels/dates.ts'
import { agoWord } from '../../game/panels/debt.ts'
import { hearsayOf } from '../../game/panels/hearsay.ts'
import { type Known, knownOf } from '../../game/panels/known.ts'
import type { Names } from '../../game/panels/names.ts'
import { obedient } from '../../game/panels/options.ts'
import { orderWord } from '../../game/panels/orderWord.ts'
import { say, sentence } from '../../game/panels/say.ts'
import { taskWord } from '../../game/panels/task.ts'
import { tell, wordFor } from '../../game/panels/tell.ts'
import { groupsOf, tellTogether } from '../../game/panels/together.ts'
import type { Session } from '../../game/session/types.ts'
import { type Command, type Order, VERBS } from '../../game/sim/command.ts'
import { causesOfTheEnd } from '../../game/sim/views/causes.ts'
import type { Band, Pledge } from '../../game/sim/world.ts'
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
    rifles > 0 ? say('orders.rifles', { n: rifles }) : 'no rifles',
    horses > 0 ? say('orders.horses', { n: horses }) : 'no horses',
    grain > 0 ? say('orders.carried', { n: grain }) : say('orders.noGrain'),
  ].join(', ')
}

function dueOf(pledge: Pledge, week: number, names: Names): string {
  const weeks = (pledge.due ?? week) - week
  const key = weeks === 0 ? 'orders.dueNow' : weeks > 0 ? 'orders.dueIn' : 'orders.dueLate'
  const what = sentence(wordFor(pledge.what) ?? pledge.what)
  return say(key, { what, to: names.any(pledge.to), n: Math.abs(weeks) })
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
      const told = group.map(({ id, week }) => {
        const one = known.get(id)
        return { report: one?.report ?? null, age: (one?.week ?? world.week) - week }
      })
      const seen = told.every(({ report }) => report === null)
      // What was seen weeks ago, on the ride since the last stop, is told with its day.
      const ago = world.week - Math.max(...group.map(({ week }) => week))
      const from = seen ? (ago > 0 ? ` (${sentence(agoWord(ago))}.)` : '') : ` (${hearsayOf(told)}.)`
      return `${n + 1}. ${tellTogether(group, world, names)}${from}`
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
    const what = sentence(wordFor(pledge.what) ?? pledge.what)
    const told = `${what}, to ${names.any(pledge.to)}: ${say(`ledger.${pledge.state}`)}`
    // A day matters while it is still to come.
    if (pledge.state !== 'open') return `${told}.`
    if (pledge.due === null) return `${told}; ${say('ledger.noDay')}.`
    return `${told}; ${say('ledger.due', { week: pledge.due, when: dueWord(pledge.due) })}.`
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
  const told = now.world.chronicle
    .slice(from)
    .filter(({ witnessed, kind }) => witnessed && kind !== 'set-out')
  return groupsOf(told).map(group => tellTogether(group, now.world, names))
}

/** How it ended, when, and what led there. */
export function endLines({ now }: Session, names: Names): string[] {
  const { world } = now
  const fate = [...world.chronicle].reverse().find(({ kind }) => kind === 'fate')
  return [
    `== ${weekWord(world.week)} ==`,
    fate ? tell(fate, world, names) : '',
    'What led there, the last thing first:',
    ...causesOfTheEnd(world).map(cause => `Week ${cause.week}: ${tell(cause, world, names)}`),
  ]
}
