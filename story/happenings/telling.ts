import type { Text } from '../interface/en.ts'

/**
 * How a kind of happening is told. Each list is tried in order, and the first sentence whose gaps can all be filled
 * is used; the last of `told` has no gaps, so something can always be said.
 * Gaps: {band} {other} {person} {place} {district} {village} {n} {what}.
 */
export interface Telling {
  readonly told: readonly Text[]
  /** When the band is the Pasha's own. */
  readonly ours?: readonly Text[]
  /** By the closed word the happening carries. */
  readonly by?: Readonly<Record<string, readonly Text[]>>
}
