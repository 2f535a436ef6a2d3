import type { Session } from '../../game/session/types.ts'
import type { Order } from '../../game/sim/command.ts'
import { HISTORICAL } from './historical.ts'
import { isWayOut, type Policy, type Roll, seldomTaken } from './policy.ts'
import { ofTemper, TEMPERS } from './tempers.ts'

/** One player in so many considers a way out at all. */
const LEAVES = 10
/** One stop in so many at which a small order is thought of beside the plan. */
const SMALL = 2
/** One thought of making terms with the Reds in so many is acted on: it cannot be taken back. */
const TREATS = 12

/** Orders that ask, take, give, offer or write, which no plan of march contains. */
const SMALL_VERBS: ReadonlySet<Order['kind']> = new Set(['ask', 'take', 'give', 'offer', 'write'])

const band = 'bands/pasha' as const

/** One of the orders that would be obeyed: a verb first and then its object, for there are two hundred places to ride to. */
function anyOf(candidates: readonly Order[], session: Session, roll: Roll): Order | null {
  const verbs = [...new Set(candidates.map(({ kind }) => kind))]
  for (let tries = 0; tries < 12 && verbs.length > 0; tries++) {
    const verb = verbs[roll(verbs.length)]
    const some = candidates.filter(({ kind }) => kind === verb)
    const order = some[roll(some.length)]
    if (order?.kind === 'offer' && isRed(session, order.to) && roll(TREATS) > 0) continue
    if (order && session.refusal(order) === null) return order
  }
  return null
}

const isRed = ({ content }: Session, id: string): boolean =>
  content.people.some(person => person.id === id && person.role === 'red')

/** Orders by mere chance, often none. */
const byChance: Policy['order'] = (candidates, session, roll) =>
  roll(3) === 0 ? null : anyOf(candidates(), session, roll)

/** The record's road until the war is lost in the plains, then something else. */
const untilBeaten =
  (after: (session: Session, roll: Roll) => readonly Order[]): Policy['order'] =>
  (candidates, session, roll) => {
    const { world } = session.now
    const beaten = world.chronicle.some(
      ({ kind, band: whose, witnessed }) => witnessed && kind === 'battle-lost' && whose === band,
    )
    const late = world.reds.phase === 'offensive' || world.reds.phase === 'pacification'
    if (!beaten && !late) return HISTORICAL.order(candidates, session, roll)
    if (world.bands[band]?.task.kind === 'march') return null
    return after(session, roll).find(order => session.refusal(order) === null) ?? null
  }

const ride = (place: string, hidden: boolean): Order => ({
  kind: 'move',
  band,
  to: `places/${place}`,
  hidden,
})

/** Lost, he makes for the river by any ford, turning back half the time. */
const runs = untilBeaten((_session, roll) => [
  ride(['chubek', 'aivaj', 'sarai'][roll(3)] ?? 'chubek', roll(2) === 0),
  ride('chubek', false),
])

/** Lost, he sends the other side his sword and waits in the valleys. */
const yields = untilBeaten(session =>
  session.now.world.acts.some(({ what }) => what === 'offer-surrender')
    ? [ride('baljuvon', false)]
    : [{ kind: 'offer', to: 'people/kakurin', terms: 'surrender' }],
)

/** What the orders of a campaign follow: half of them the record's road, which leads through the most pages. */
const WHIMS: readonly Policy['order'][] = [
  byChance,
  ...TEMPERS.map(temper => ofTemper(temper).order),
  runs,
  yields,
].flatMap(whim => [whim, HISTORICAL.order])

/** A curious player: it rides out, reads what was seldom read, and asks and takes beside its plan. */
export const RANDOM: Policy = {
  id: 'random',
  choose: (open, _session, roll, taken) => {
    const staying = roll(LEAVES) === 0 ? open : open.filter(choice => !isWayOut(choice))
    return seldomTaken(staying.length > 0 ? staying : open, roll, taken)
  },
  order: (candidates, session, roll) => {
    const whim = WHIMS[session.now.world.seed % WHIMS.length]
    const planned = whim?.(candidates, session, roll)
    if (planned) return planned
    if (session.now.world.week === 0 || roll(SMALL) > 0) return null
    return anyOf(
      candidates().filter(({ kind }) => SMALL_VERBS.has(kind)),
      session,
      roll,
    )
  },
}

/** Takes every decision and gives no order. */
export const SILENT: Policy = { ...RANDOM, id: 'silent', order: () => null }
