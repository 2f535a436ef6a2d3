import type { Considered } from '../sim/views/orders.ts'
import { say } from './say.ts'

/** What an order would cost in time and bread, as a few words; empty where nothing is ridden. */
export function previewOf({ halfDays, grainAfter }: Considered): string {
  if (halfDays === null || halfDays === 0) return ''
  const ride = halfDays === 1 ? say('orders.halfDay') : say('orders.days', { n: Math.ceil(halfDays / 2) })
  if (grainAfter === null) return ride
  return `${ride}, ${grainAfter === 0 ? say('orders.grainNone') : say('orders.grainAfter', { n: grainAfter })}`
}
