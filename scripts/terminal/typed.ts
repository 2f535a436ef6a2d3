import { matches } from '../../game/panels/find.tsx'
import type { Names } from '../../game/panels/names.ts'
import { optionsOf } from '../../game/panels/options.ts'
import { orderWord } from '../../game/panels/orderWord.ts'
import { previewOf } from '../../game/panels/preview.ts'
import { say } from '../../game/panels/say.ts'
import type { Session } from '../../game/session/types.ts'
import { type Order, VERBS, type Verb } from '../../game/sim/command.ts'
import type { Considered } from '../../game/sim/views/orders.ts'
import { refusals } from '../../story/interface/refusals.ts'
import { verbHelp } from '../../story/interface/verbs.ts'
import type { PersonId } from '../../story/schema/ids.ts'

/** Orders shown of a verb at once; more are found by adding a word. */
const LISTED = 12

/** An order as the terminal lists it. */
export interface Listed {
  readonly order: Order
  readonly text: string
  readonly line: string
}

/** What a typed line came to: an order to give, a list to pick from, or only words. */
export type Meant =
  | { readonly kind: 'order'; readonly order: Order; readonly text: string }
  | { readonly kind: 'list'; readonly lead: string; readonly listed: readonly Listed[] }
  | { readonly kind: 'words'; readonly lines: readonly string[] }

/** What can be typed at a stop. */
export const HELP: readonly string[] = [
  'Enter rides on: weeks pass until something happens.',
  ...VERBS.map(verb => `${verb}: ${verbHelp[verb]}`),
  'Add words to a verb to narrow it (move karatag; move hidden karatag; ask ibrahim), then type the number of an order.',
  'why 2: what brought dispatch 2 about. words: what he has promised. given: the orders of this stop. undo: take the last one back. stop: where things stand. quit: leave.',
]

const isVerb = (word: string): word is Verb => (VERBS as readonly string[]).includes(word)
const unhyphened = (text: string) => text.replace(/[-’']/g, '')
const same = (a: string, b: string) => {
  const [one, other] = [unhyphened(a), unhyphened(b)]
  return matches(one, other) && matches(other, one)
}

/** Reads a typed line that is about orders; `before` is the list that a bare number picks from. */
export function meaning(
  line: string,
  before: readonly Listed[],
  { now, content }: Session,
  names: Names,
): Meant {
  const picked = /^\d+$/.test(line) ? before[Number(line) - 1] : undefined
  if (picked) return { kind: 'order', order: picked.order, text: picked.text }
  const [first = '', ...rest] = line.split(/\s+/)
  if (!isVerb(first.toLowerCase()))
    return { kind: 'words', lines: ['That is no order. "help" says what can be typed.'] }
  const verb = first.toLowerCase() as Verb
  const hidden = rest[0]?.toLowerCase() === 'hidden'
  const sought = (hidden ? rest.slice(1) : rest).join(' ')
  const text = ({ order }: Considered) => orderWord(order, now.world, names, true)
  const options = optionsOf(verb, { band: 'bands/pasha', hidden }, now.world, content)
  // Nobody types the hyphen of Kok-Tash.
  const found = options.filter(one => matches(sought, text(one), unhyphened(text(one)), closedIn(one)))
  const open = found.filter(({ refusal }) => refusal === null)
  const listed = open.slice(0, LISTED).map((one): Listed => {
    const cost = previewOf(one, names)
    return { order: one.order, text: text(one), line: `${text(one)}${cost === '' ? '' : ` (${cost})`}` }
  })
  // A name in full is meant, even where it is part of another.
  const named = open.find(one => sought !== '' && isNamed(one, sought, names))
  const only = named ?? (open.length === 1 ? open[0] : undefined)
  if (only) return { kind: 'order', order: only.order, text: text(only) }
  if (open.length > 0) {
    const more = open.length - listed.length
    // More than a page of letters is a list of people first.
    if (more > 0 && sought === '') {
      const people = [...new Set(open.flatMap(one => personOf(one) ?? []))].map(names.person)
      if (people.length > 1) {
        const openly = open.some(({ order }) => 'to' in order && order.to === 'all') ? ['everybody'] : []
        return { kind: 'words', lines: [`Add a name to ${verb}: ${[...openly, ...people].join(', ')}.`] }
      }
    }
    const lead = more > 0 ? `${listed.length} of ${open.length}; add a word to narrow it.` : ''
    return { kind: 'list', lead, listed }
  }
  const closed = found[0]
  const lines = closed
    ? found.slice(0, sought === '' ? 3 : 1).map(one =>
        say('orders.refused', {
          order: text(one),
          why: refusals[one.refusal ?? ''] ?? one.refusal ?? '',
        }),
      )
    : [
        sought === ''
          ? say('orders.noneOpen')
          : `No order to ${verb} has “${sought}” in it. Type ${verb} alone for what there is.`,
      ]
  return { kind: 'words', lines }
}

/** The closed words of an order, such as `join` or `gather`, which may be typed as well. */
const closedIn = ({ order }: Considered): string =>
  Object.values(order)
    .filter(value => typeof value === 'string' && !value.includes('/'))
    .join(' ')

/** Who an order is addressed to, where it is one person. */
function personOf({ order }: Considered): PersonId | null {
  if ('person' in order) return order.person
  return 'to' in order && order.to.startsWith('people/') ? (order.to as PersonId) : null
}

/** Whether the words sought are the whole name of the place ridden to or struck. */
function isNamed({ order }: Considered, sought: string, names: Names): boolean {
  const goal = order.kind === 'move' ? order.to : 'place' in order ? order.place : null
  return goal !== null && same(sought, names.place(goal))
}
