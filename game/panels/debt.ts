import { debts } from '../../story/interface/debts.ts'
import type { Happening } from '../sim/happening.ts'
import type { Names } from './names.ts'
import { fill, gapsOf, say } from './say.ts'

/** What a promise was given for, in words, from the happening that borrowed it; null when nothing is known of it. */
export function debtWord(from: Happening | null | undefined, names: Names): string | null {
  if (!from) return null
  const text = debts[`${from.kind}.${from.what}`] ?? debts[from.kind]
  if (!text) return null
  const gaps: Record<string, string | number> = {}
  if (from.n) gaps.n = from.n
  if (from.place) gaps.place = names.place(from.place)
  return gapsOf(text).every(gap => gap in gaps) ? fill(text, gaps) : null
}

/** How long ago a promise was given, in weeks: `this week`, `last week`, `7 weeks ago`. */
export function agoWord(weeks: number): string {
  if (weeks <= 0) return say('ledger.agoNow')
  return weeks === 1 ? say('ledger.agoLast') : say('ledger.ago', { n: weeks })
}
