import type { Order } from '../command.ts'
import type { Refusal } from '../outcome.ts'
import { of, setBand, type Turn } from '../turn.ts'
import { bandToOrder } from './whose.ts'

/** A band drills where it camps until told otherwise. Refused: too few men to make a company, a band in a siege's ring. */
export function drill(turn: Turn, order: Extract<Order, { kind: 'drill' }>): Refusal | null {
  const band = bandToOrder(turn, order.band)
  if (typeof band === 'string') return band
  if (band.men < of(turn, 'drill.least-men')) return 'nobody-to-drill'
  if (band.task.kind === 'drill' || band.task.kind === 'besiege') return 'too-soon'
  setBand(turn, band.id, { task: { kind: 'drill', weeks: 0 }, hidden: false })
  return null
}
