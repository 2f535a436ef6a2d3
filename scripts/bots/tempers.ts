import type { Session } from '../../game/session/types.ts'
import type { Order } from '../../game/sim/command.ts'
import { isWayOut, type Policy, type Roll, speaking } from './policy.ts'

/** A temper in words: what it likes to read in a choice, what it shuns, and what it orders. */
export interface Temper {
  readonly id: string
  readonly likes: readonly RegExp[]
  readonly shuns: readonly RegExp[]
  /** The order it wants now, whether or not it would be obeyed; null to ride on. */
  readonly wants: (session: Session, roll: Roll) => readonly Order[]
}

const band = 'bands/pasha' as const
const atPlace = ({ now }: Session) => now.world.bands[band]?.at
const busy = ({ now }: Session) => {
  const kind = now.world.bands[band]?.task.kind
  return kind !== undefined && kind !== 'camp'
}
const holds = ({ now }: Session, district: string) =>
  now.world.districts[`districts/${district}`]?.holder === 'pasha'
const go = (place: string, hidden = false): Order => ({ kind: 'move', band, to: `places/${place}`, hidden })

/** Men under him before he sits down before the town: more than its garrison. */
const ENOUGH = 450

/** Chiefs who could come from the valleys round about. */
const CALLED = ['people/davlatmand-bek', 'people/togai-sari', 'people/ishan-sultan'] as const

/** His men, with those of the bands that follow him and stand where he does. */
function hostOf({ now }: Session): number {
  const { bands } = now.world
  return Object.values(bands)
    .filter(({ id, follows, at }) => id === band || (follows === band && at === bands[band]?.at))
    .reduce((men, one) => men + one.men, 0)
}

/** Where he gathers men, nearest to the town first, and whose country it is. */
const GATHERS = [
  ['koktash', 'people/ibrahim-bek'],
  ['faizabad', 'people/davlatmand-bek'],
  ['kulob', 'people/togai-sari'],
  ['baljuvon', 'people/davlatmand-bek'],
] as const

/** Places to gather in that belong to nobody in arms against him. */
const refuges = ({ now }: Session): readonly string[] =>
  GATHERS.filter(([, host]) => now.world.people[host]?.stance !== 'against').map(([place]) => place)

/** Calls the chiefs and men in, marches on Dushanbe, besieges it, drills, then stands before Baysun. */
const conquer = (session: Session): Order[] => {
  if (busy(session)) return []
  if (!holds(session, 'dushanbe') && hostOf(session) < ENOUGH && atPlace(session) !== 'places/dushanbe')
    return [
      { kind: 'ask', person: 'people/ibrahim-bek', what: 'join' },
      ...CALLED.map((to): Order => ({ kind: 'write', to, about: 'join' })),
      { kind: 'muster', band, how: 'gather' },
      ...refuges(session).map(place => go(place)),
    ]
  if (!holds(session, 'dushanbe'))
    return atPlace(session) === 'places/dushanbe'
      ? [{ kind: 'besiege', band, place: 'places/dushanbe' }]
      : [{ kind: 'besiege', band, place: 'places/dushanbe' }, go('dushanbe'), go('hisar')]
  return atPlace(session) === 'places/kofrun' ? [{ kind: 'drill', band }] : [go('kofrun')]
}

export const TEMPERS: readonly Temper[] = [
  {
    id: 'guerrilla',
    likes: [/hills?|hide|hidden|night|small|scatter|disperse|ride off|quiet|wait|home/i],
    shuns: [/drill|parade|battalion|title|seal|uniform|storm|stand/i],
    wants: (session, roll) =>
      busy(session)
        ? []
        : [
            { kind: 'raid', band, place: 'places/baysun' },
            go(
              ['kofrun', 'mirshade', 'sangardak', 'karatag', 'yavan', 'khovaling'][roll(6)] ?? 'karatag',
              true,
            ),
            { kind: 'muster', band, how: 'disperse' },
          ],
  },
  {
    id: 'conventional',
    likes: [/drill|order|staff|title|storm|wall|officers?|battalion|stand|command/i],
    shuns: [/scatter|disperse|hide|wait|council/i],
    wants: conquer,
  },
  {
    id: 'emirist',
    likes: [/Emir|oath|swear|throne|faith|prayer|mulla|law of God|tradition/i],
    shuns: [/republic|clerks?|Jadid|school|Osman|council|Moscow/i],
    wants: session => [
      { kind: 'write', to: 'people/emir-alim-khan', about: 'oath' },
      { kind: 'ask', person: 'people/ibrahim-bek', what: 'join' },
      ...conquer(session),
    ],
  },
  {
    id: 'jadid',
    likes: [/republic|clerks?|school|Osman|council|press|paper|protect|keep them|read/i],
    shuns: [/Emir|oath|throne|swear|rope|whip/i],
    wants: session => [
      { kind: 'ask', person: 'people/osman-khoja', what: 'join' },
      { kind: 'write', to: 'people/zeki-velidi', about: 'help' },
      ...conquer(session),
    ],
  },
  {
    id: 'conciliator',
    likes: [
      /terms|peace|spare|mercy|pay|give|let (them|him|her) go|release|thank|apolog|tell (him|her|them) the truth|offer/i,
    ],
    shuns: [/shoot|burn|hang|storm|slit|refuse|threat|levy/i],
    wants: session =>
      busy(session)
        ? []
        : [
            { kind: 'offer', to: 'people/kakurin', terms: 'peace' },
            { kind: 'offer', to: 'places/dushanbe', terms: 'passage' },
            { kind: 'give', to: 'districts/dushanbe', goods: 'grain', amount: 2 },
          ],
  },
  {
    id: 'cautious',
    likes: [/wait|nothing|silence|stay|ask first|not yet|leave it|keep/i],
    shuns: [/storm|attack|title|swear|promise|refuse|charge/i],
    wants: (session, roll) =>
      busy(session)
        ? []
        : session.now.world.reds.phase === 'offensive'
          ? [go('chubek', true), go('khovaling', true)]
          : [go(['baljuvon', 'kangurt', 'faizabad'][roll(3)] ?? 'baljuvon', true)],
  },
  { id: 'sitter', likes: [/stay|wait|here/i], shuns: [/ride|march|cross|leave/i], wants: () => [] },
]

/** A policy from a temper: speaks to its words, takes no way out while there is another, gives the first of its orders that would be obeyed. */
export const ofTemper = ({ id, likes, shuns, wants }: Temper): Policy => ({
  id,
  choose: (open, _session, roll) => {
    const staying = open.filter(choice => !isWayOut(choice))
    return speaking(staying.length > 0 ? staying : open, likes, shuns, roll)
  },
  order: (_candidates, session, roll) =>
    wants(session, roll).find(order => session.refusal(order) === null && !given(session, order)) ?? null,
})

/** Whether the same order was already given at this stop: asking a chief twice in a day is no plan. */
function given({ now }: Session, order: Order): boolean {
  const from = now.log.findLastIndex(({ kind }) => kind === 'week')
  return now.log.slice(from + 1).some(before => JSON.stringify(before) === JSON.stringify(order))
}
