import type { Considered } from '../sim/views/orders.ts'
import type { Promised } from '../sim/views/promises.ts'
import { dueWord } from './dates.ts'
import type { Names } from './names.ts'
import { joined, say } from './say.ts'
import { wordFor } from './tell.ts'

function rideOf({ halfDays, grainAfter }: Considered): string {
  if (halfDays === null || halfDays === 0) return ''
  const ride = halfDays === 1 ? say('orders.halfDay') : say('orders.days', { n: Math.ceil(halfDays / 2) })
  if (grainAfter === null) return ride
  return `${ride}, ${grainAfter === 0 ? say('orders.grainNone') : say('orders.grainAfter', { n: grainAfter })}`
}

/** What an order would promise, to whom and by when, and which open promise that could not be true together with. */
export function promiseWord({ to, what, due, against }: Promised, names: Names): string {
  const gaps = { to: names.any(to), what: wordFor(what) ?? what }
  const promised =
    due === null ? say('orders.onPromise', gaps) : say('orders.onPromiseBy', { ...gaps, when: dueWord(due) })
  if (against.length === 0) return promised
  return `${promised} ${say('orders.againstWord', { names: joined(against.map(p => names.any(p.to))) })}`
}

/** What an order would cost in time, bread and promises, as a few words; empty where it costs none. */
export function previewOf(considered: Considered, names: Names): string {
  const promised = considered.promises.map(one => promiseWord(one, names))
  return [rideOf(considered), ...promised].filter(text => text !== '').join('; ')
}
