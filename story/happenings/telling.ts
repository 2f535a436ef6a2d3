import type { Text } from '../interface/en.ts'

/** A sentence, or several ways to say the same: which one is used goes by the week, so that two weeks running differ. */
export type Phrase = Text | readonly Text[]

/**
 * How several happenings of a kind are told in one sentence. `all` has the gap {list}, and may have {n} for their sum
 * and the gaps they share; `each` and `eachOurs` are tried in order for one item of the list.
 */
export interface Many {
  readonly all: Text
  readonly each: readonly Text[]
  readonly eachOurs?: readonly Text[]
  /** Only those that share this are told together. */
  readonly same?: 'place' | 'band'
  /** Items that are clauses stand apart by semicolons. */
  readonly clauses?: true
}

/**
 * How a kind of happening is told. Each list is tried in order, and the first sentence whose gaps can all be filled
 * is used; the last of `told` has no gaps, so something can always be said.
 * Gaps: {band} {other} {person} {place} {district} {village} {n} {what}; of letters {to} and {from}.
 */
export interface Telling {
  readonly told: readonly Phrase[]
  /** When the band is the Pasha's own. */
  readonly ours?: readonly Phrase[]
  /** Said right after what brought it about, of the same place, which need not be named again. */
  readonly after?: readonly Phrase[]
  /** By the closed word the happening carries; with `-ours` after it, when the band is the Pasha's own. */
  readonly by?: Readonly<Record<string, readonly Phrase[]>>
  /** Several at one stop in one sentence, by the same closed words; `any` for the rest. Kinds without it stand alone. */
  readonly many?: Readonly<Record<string, Many>>
}
