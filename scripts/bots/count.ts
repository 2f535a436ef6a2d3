import type { Snapshot } from '../../game/session/types.ts'
import { wordsIn } from './spread.ts'

/** The gate and the road down from it to the Surkhan, where the record puts the defeat of June. */
const BELOW_BAYSUN: ReadonlySet<string> = new Set(
  ['baysun', 'kofrun', 'derbent', 'irongate', 'sayrob', 'mirshade', 'yurchi', 'denau', 'shurchi'].map(
    id => `places/${id}`,
  ),
)

/** Events of a campaign that the record also knows, and the week each fell in; absent when it never came. */
export const EVENTS = {
  'dushanbe-taken': h => h.kind === 'town-taken' && h.place === 'places/dushanbe',
  'dushanbe-lost': h => h.kind === 'town-lost' && h.place === 'places/dushanbe',
  'offensive-opens': h => h.kind === 'reds-phase' && h.what === 'offensive',
  'baysun-defeat': h =>
    (h.kind === 'battle-lost' || h.kind === 'caught') &&
    h.band === 'bands/pasha' &&
    h.place !== undefined &&
    BELOW_BAYSUN.has(h.place),
  'ibrahim-attacks': h => h.kind === 'turned-against' && h.person === 'people/ibrahim-bek',
  'enver-dies': h =>
    h.kind === 'fate' && (h.what === 'endings/hillside' || h.what === 'endings/shot-fleeing'),
} as const satisfies Record<string, (h: Snapshot['world']['chronicle'][number]) => boolean>
export type EventName = keyof typeof EVENTS

/** What one campaign came to, as its player would count it. */
export interface Tally {
  readonly ending: string
  readonly weeks: number
  readonly stops: number
  readonly decisions: number
  readonly orders: number
  readonly wordsSeen: number
  readonly minutes: number
  readonly pledges: number
  readonly pledgesBroken: number
  readonly pledgesExposed: number
  readonly events: Partial<Record<EventName, number>>
}

const READING_WORDS_A_MINUTE = 220
const SECONDS_A_CHOICE = 5
const SECONDS_AN_ORDER = 15

/** Counts a campaign that has ended; `real` is how many choices had more than one open option. */
export function tally({ world, stops, log, transcript }: Snapshot, real: number): Tally {
  const orders = log.filter(
    ({ kind }) => !['enter', 'choose', 'deed', 'week', 'cancel'].includes(kind),
  ).length
  const chosen = log.filter(({ kind }) => kind === 'choose').length
  const wordsSeen = transcript.reduce((sum, { text }) => sum + wordsIn(text), 0)
  const events: Partial<Record<EventName, number>> = {}
  for (const [name, is] of Object.entries(EVENTS)) {
    const first = world.chronicle.find(is)
    if (first) events[name as EventName] = first.week
  }
  return {
    ending: world.ending ?? 'none',
    weeks: world.week,
    stops: stops.length,
    decisions: real,
    orders,
    wordsSeen,
    minutes:
      Math.round(
        10 *
          (wordsSeen / READING_WORDS_A_MINUTE + (chosen * SECONDS_A_CHOICE + orders * SECONDS_AN_ORDER) / 60),
      ) / 10,
    pledges: world.pledges.length,
    pledgesBroken: world.pledges.filter(({ state }) => state === 'broken').length,
    pledgesExposed: world.pledges.filter(({ knownTo }) => knownTo.length > 0).length,
    events,
  }
}
