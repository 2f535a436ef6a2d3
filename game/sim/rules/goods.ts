import type { Refusal } from '../outcome.ts'
import { of, PASHA, pashaBand, setBand, type Turn, tell, within } from '../turn.ts'

/**
 * The Pasha's band gains or spends goods: rifles and horses by the piece, grain in days for his own band.
 * Spending more than there is leaves none; it is not refused, for a scene has already told it.
 */
export function gainOrSpend(
  turn: Turn,
  kind: 'gain' | 'spend',
  goods: 'grain' | 'horses' | 'rifles',
  amount: number,
  why: string,
): Refusal | null {
  const band = pashaBand(turn.world)
  const had = band[goods]
  const most = goods === 'grain' ? of(turn, 'grain.most-carried') : Number.MAX_SAFE_INTEGER
  const next = within(kind === 'gain' ? had + amount : had - amount, 0, Math.max(had, most))
  setBand(turn, PASHA, { [goods]: next })
  const n = kind === 'gain' ? amount : 0 - Math.min(amount, had)
  tell(turn, { kind: 'gave', band: PASHA, n, what: `${goods}:${why}`, witnessed: true })
  return null
}
