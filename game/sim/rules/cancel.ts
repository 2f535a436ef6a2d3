import type { Refusal } from '../outcome.ts'
import { setBand, type Turn } from '../turn.ts'
import type { BandId } from '../world.ts'
import { bandToOrder } from './whose.ts'

/** A standing order is taken back: the band camps where it is. */
export function cancel(turn: Turn, id: BandId): Refusal | null {
  const band = bandToOrder(turn, id)
  if (typeof band === 'string') return band
  setBand(turn, id, { task: { kind: 'camp' } })
  return null
}
