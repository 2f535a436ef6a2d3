import type { Considered } from '../sim/views/orders.ts'
import type { Promised } from '../sim/views/promises.ts'
import type { Foretold } from '../sim/views/way.ts'
import { dueWord } from './dates.ts'
import type { Names } from './names.ts'
import { joined, say } from './say.ts'
import { wordFor } from './tell.ts'

function rideOf({ halfDays: plain, grainAfter: left }: Considered, way: Foretold | null): string {
  const { halfDays, grainAfter } = way ?? { halfDays: plain, grainAfter: left }
  if (halfDays === null || halfDays === 0) return ''
  const far = halfDays === 1 ? say('orders.halfDay') : say('orders.days', { n: Math.ceil(halfDays / 2) })
  const ride = way && way.weeks > 1 ? `${far}, ${say('map.there', { n: way.weeks })}` : far
  if (grainAfter === null) return ride
  return `${ride}, ${grainAfter === 0 ? say('orders.grainNone') : say('orders.grainAfter', { n: grainAfter })}`
}

/** Whom or which district an order is addressed to; null where it is given to his own riders. */
function addressOf({ order }: Considered): string | null {
  if ('person' in order) return order.person
  if ('district' in order) return order.district
  return order.kind === 'give' || order.kind === 'write' || order.kind === 'offer' ? order.to : null
}

/** What an order would promise, to whom and by when, and which open promise that could not be true together with. */
export function promiseWord(
  { to, what, due, against }: Promised,
  names: Names,
  address?: string | null,
): string {
  // Whoever is named in the order itself need not be named again.
  const whose = to === address ? '' : say('orders.promisedTo', { to: names.any(to) })
  const gaps = { whose, what: wordFor(what) ?? what }
  const promised =
    due === null ? say('orders.onPromise', gaps) : say('orders.onPromiseBy', { ...gaps, when: dueWord(due) })
  if (against.length === 0) return promised
  return `${promised}, ${say('orders.againstWord', { names: joined(against.map(p => names.any(p.to))) })}`
}

/**
 * What an order would cost in time, bread and promises, as a few words; empty where it costs none. `way` is the ride it
 * would be, where it is one.
 */
export function previewOf(considered: Considered, names: Names, way: Foretold | null = null): string {
  const promised = considered.promises.map(one => promiseWord(one, names, addressOf(considered)))
  const { order } = considered
  const each = order.kind === 'write' && order.to === 'all' && order.about === 'join'
  return [rideOf(considered, way), ...(each ? [say('orders.onPromiseEach')] : []), ...promised]
    .filter(text => text !== '')
    .join('; ')
}
