import { briefWords, orderWords } from '../../story/interface/verbs.ts'
import type { Order } from '../sim/command.ts'
import type { World } from '../sim/world.ts'
import type { Names } from './names.ts'
import { fill, sentence } from './say.ts'

/** Which sentence an order reads as. */
function keyOf(order: Order): string {
  switch (order.kind) {
    case 'move':
      return order.hidden ? 'move.hidden' : 'move.seen'
    case 'offer':
      return `offer.${order.terms}${order.to.startsWith('people/') ? '.person' : ''}`
    case 'muster':
      return `muster.${order.how}`
    case 'take':
    case 'give':
      return `${order.kind}.${order.goods}`
    case 'ask':
      return `ask.${order.what}`
    case 'write':
      return `write.${order.about}`
    default:
      return order.kind
  }
}

/** An order as a line of the list: `The Pasha's riders: ride to Baysun, hidden`; `brief` leaves the riders out. */
export function orderWord(order: Order, world: World, names: Names, brief = false): string {
  const named = (id: string) => (id === 'all' ? orderWords.all! : names.any(id))
  const gaps: Record<string, string | number> = {}
  if ('band' in order) gaps.band = names.band(order.band, world)
  if ('place' in order) gaps.place = names.place(order.place)
  if (order.kind === 'move') gaps.place = names.place(order.to)
  else if ('to' in order) Object.assign(gaps, { place: named(order.to), person: named(order.to) })
  if ('person' in order) gaps.person = names.person(order.person)
  if ('district' in order) gaps.district = names.district(order.district)
  if ('amount' in order) gaps.n = order.amount
  const key = keyOf(order)
  return sentence(fill((brief ? briefWords[key] : undefined) ?? orderWords[key] ?? order.kind, gaps))
}
