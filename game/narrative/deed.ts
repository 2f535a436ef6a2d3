import type { DistrictId, EndingId, PersonId, PlaceId } from '../../story/schema/ids.ts'
import type { Deed, Order } from '../sim/command.ts'
import { QUESTIONS } from './queries.ts'

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string }
type Words = readonly string[]

/** Thrown inside the reader only; `parseDeed` turns it into a refusal. */
class NotADeed extends Error {}
const no = (why: string): never => {
  throw new NotADeed(why)
}

const word = (text: string | undefined, what: string): string =>
  text !== undefined && /^[a-z][a-z0-9-]*$/.test(text) ? text : no(`${what} wanted, found '${text ?? ''}'`)
const id = (text: string | undefined, home: string): string =>
  text?.startsWith(`${home}/`) ? text : no(`${home}/… wanted, found '${text ?? ''}'`)
const person = (text: string | undefined) => id(text, 'people') as PersonId
const district = (text: string | undefined) => id(text, 'districts') as DistrictId
const place = (text: string | undefined) => id(text, 'places') as PlaceId
const party = (text: string | undefined) => (text?.startsWith('districts/') ? district(text) : person(text))
const count = (text: string | undefined): number =>
  text !== undefined && /^[1-9]\d*$/.test(text)
    ? Number(text)
    : no(`a number above 0 wanted, found '${text ?? ''}'`)
function oneOf<T extends string>(text: string | undefined, list: readonly T[]): T {
  return list.find(known => known === text) ?? no(`one of ${list.join(', ')} wanted, found '${text ?? ''}'`)
}

/** How many words each deed takes; -1 where a tail of its own follows. */
const LENGTHS: Readonly<Record<string, number>> = {
  pledge: -1,
  keep: 2,
  break: 2,
  declare: 1,
  favour: 2,
  slight: 2,
  join: 2,
  lose: 2,
  gain: 3,
  spend: 3,
  please: 2,
  anger: 2,
  seize: 1,
  release: 1,
  carry: 1,
  answer: 1,
  judge: 1,
  fate: 1,
  order: -1,
}

function pledge([to, what, ...tail]: Words): Deed {
  let due: number | null = null
  let rest = [...tail]
  if (rest[0] === 'due') {
    due = count(rest[1]?.startsWith('+') ? rest[1].slice(1) : undefined)
    rest = rest.slice(2)
  }
  if (rest.length > 0 && (rest[0] !== 'before' || rest.length === 1))
    no(`after a pledge only 'due +N' and 'before people/…' may follow, found '${rest.join(' ')}'`)
  return {
    kind: 'pledge',
    to: party(to),
    what: word(what, 'a kind of pledge'),
    due,
    witnesses: rest.slice(1).map(person),
  }
}

const BAND = 'bands/pasha'
const ORDERS: Readonly<Record<string, (words: Words) => Order>> = {
  move: ([to, hidden]) => ({
    kind: 'move',
    band: BAND,
    to: place(to),
    hidden: hidden === undefined ? false : oneOf(hidden, ['hidden']) === 'hidden',
  }),
  besiege: ([at]) => ({ kind: 'besiege', band: BAND, place: place(at) }),
  raid: ([at]) => ({ kind: 'raid', band: BAND, place: place(at) }),
  drill: () => ({ kind: 'drill', band: BAND }),
  muster: ([how]) => ({ kind: 'muster', band: BAND, how: oneOf(how, ['gather', 'disperse']) }),
  write: ([to, about]) => ({
    kind: 'write',
    to: to === 'all' ? 'all' : person(to),
    about: oneOf(about, ['help', 'oath', 'vouch', 'join', 'quit-turkestan', 'thanks']),
  }),
  ask: ([who, what]) => ({
    kind: 'ask',
    person: person(who),
    what: oneOf(what, ['join', 'guide', 'grain', 'leave-lakai']),
  }),
}
const ORDER_WORDS: Readonly<Record<string, readonly [number, number]>> = {
  move: [1, 2],
  besiege: [1, 1],
  raid: [1, 1],
  drill: [0, 0],
  muster: [1, 1],
  write: [2, 2],
  ask: [2, 2],
}

function order([verb = '', ...words]: Words): Deed {
  const read = ORDERS[verb] ?? no(`unknown order '${verb}'`)
  const [least, most] = ORDER_WORDS[verb] ?? [0, 0]
  if (words.length < least || words.length > most) no(`'order ${verb}' has the wrong number of words`)
  return { kind: 'order', order: read(words) }
}

function deed(kind: string, words: Words): Deed {
  const [a, b, c] = words
  switch (kind) {
    case 'pledge':
      return pledge(words)
    case 'keep':
    case 'break':
      return { kind, to: party(a), what: word(b, 'a kind of pledge') }
    case 'declare':
      return { kind, act: word(a, 'an act') }
    case 'favour':
    case 'slight':
      return { kind, person: person(a), why: word(b, 'a reason') }
    case 'join':
    case 'lose':
      return { kind, men: count(a), why: word(b, 'a reason') }
    case 'gain':
    case 'spend':
      return {
        kind,
        goods: oneOf(a, ['grain', 'horses', 'rifles']),
        amount: count(b),
        why: word(c, 'a reason'),
      }
    case 'please':
    case 'anger':
      return { kind, district: district(a), why: word(b, 'a reason') }
    case 'seize':
      return { kind, by: person(a) }
    case 'release':
      return { kind, why: word(a, 'a reason') }
    case 'carry':
      return { kind, to: place(a) }
    case 'answer':
      return { kind, reply: oneOf(a, ['accepted', 'stalled', 'refused']) }
    case 'judge':
      return { kind, question: oneOf(a, QUESTIONS) }
    case 'fate':
      return { kind, ending: id(a, 'endings') as EndingId }
    default:
      return order(words)
  }
}

/**
 * Reads the text of one `# do:` tag into a typed deed. Refuses unknown words and wrong shapes with a
 * sentence; whether an id or a reason exists is the linter's question.
 */
export function parseDeed(text: string): Read<Deed> {
  const [kind = '', ...words] = text.trim().split(/\s+/)
  const length = LENGTHS[kind]
  if (length === undefined) return { ok: false, why: `unknown deed '${kind}'` }
  if (length >= 0 && words.length !== length)
    return { ok: false, why: `'${kind}' takes ${length} words, not ${words.length}` }
  try {
    return { ok: true, value: deed(kind, words) }
  } catch (error) {
    if (error instanceof NotADeed) return { ok: false, why: `${kind}: ${error.message}` }
    throw error
  }
}
