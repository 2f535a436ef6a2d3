import { isQuery, query } from '../../game/narrative/queries.ts'
import type { Deed, Order } from '../../game/sim/command.ts'
import type { Condition } from '../../story/schema/scene.ts'
import type { Known, Vocabulary } from './vocabulary.ts'

/** A word used in a scene that a record must answer for. */
export interface Reference {
  readonly kind: Vocabulary
  readonly word: string
}

const ref = (kind: Vocabulary, word: string): Reference => ({ kind, word })

function ofOrder(order: Order): Reference[] {
  switch (order.kind) {
    case 'move':
      return [ref('place', order.to)]
    case 'raid':
    case 'besiege':
      return [ref('place', order.place)]
    case 'ask':
      return [ref('person', order.person)]
    case 'write':
      return order.to === 'all' ? [] : [ref('person', order.to)]
    default:
      return []
  }
}

/** The ids and words a deed names. */
export function ofDeed(deed: Deed): Reference[] {
  switch (deed.kind) {
    case 'pledge':
      return [ref('party', deed.to), ref('pledge', deed.what), ...deed.witnesses.map(id => ref('person', id))]
    case 'keep':
    case 'break':
      return [ref('party', deed.to), ref('pledge', deed.what)]
    case 'declare':
      return [ref('act', deed.act)]
    case 'favour':
    case 'slight':
      return [ref('person', deed.person), ref('reason', deed.why)]
    case 'join':
    case 'lose':
    case 'gain':
    case 'spend':
    case 'release':
      return [ref('reason', deed.why)]
    case 'please':
    case 'anger':
      return [ref('district', deed.district), ref('reason', deed.why)]
    case 'seize':
      return [ref('person', deed.by)]
    case 'carry':
      return [ref('place', deed.to)]
    case 'fate':
      return [ref('ending', deed.ending)]
    case 'order':
      return ofOrder(deed.order)
    default:
      return []
  }
}

/** The ids and words a condition of a header names. */
export function ofCondition({ query: name, args }: Condition): Reference[] {
  if (!isQuery(name)) return []
  return query(name).asks.map((kind, index) => ref(kind, String(args[index])))
}

/** What is wrong with a reference, or null. A kind nobody has written a record of yet is not checked. */
export function unknown({ kind, word }: Reference, known: Known): string | null {
  const words = known[kind]
  return words.size === 0 || words.has(word) ? null : `unknown ${kind} '${word}'`
}
