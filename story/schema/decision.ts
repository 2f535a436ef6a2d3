import type { ClaimId } from './claim.ts'

/** A point at which the year could have gone otherwise, and the claims a player, a teacher or a historian would argue it from. */
export interface DecisionPoint {
  readonly id: `decisions/${string}`
  /** An EDTF date. */
  readonly when: string
  /** Whose decision it was, as far as known. */
  readonly question: string
  /** What he did, by the record. */
  readonly done: string
  /** What he could have done instead, each in a clause. */
  readonly instead: readonly string[]
  /** What the choice turned on and what might have followed, marked as our inference. */
  readonly turns: string
  readonly claims: readonly ClaimId[]
}
