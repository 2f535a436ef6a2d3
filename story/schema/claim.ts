import type { Confidence, PersonId, PlaceId, SourceId } from './ids.ts'

/** `claims/captivity.release` is the entry `release` of `story/claims/captivity.ts`. */
export type ClaimId = `claims/${string}.${string}`

/** What one source says about a claim, as far as it was seen. */
export interface Evidence {
  readonly source: SourceId
  /** In our words, and no more than the part that was read says. */
  readonly says: string
}

/** A place of an event on the attested line: what rides beside the player's own campaign. */
export interface OnTheLine {
  /** Weeks of the campaign in which it may lie; week 1 begins 8 November 1921, 0 is before. */
  readonly weeks: readonly [first: number, last: number]
  readonly place: PlaceId | null
  /** Where Enver was by this account, when it moves him. */
  readonly enver: PlaceId | null
}

/** One statement about the past, with everything that speaks for it and against it. */
export interface Claim {
  readonly id: ClaimId
  /** The statement itself, in one or two plain sentences. */
  readonly says: string
  /** An EDTF date (ISO 8601-2): `1922-06-22`, `1922-02~` about, `1922-03/1922-05`; `standing` for what held all year. */
  readonly when: string
  readonly where: readonly PlaceId[]
  /** People with a record of their own. */
  readonly who: readonly PersonId[]
  /** People and bodies that have none. */
  readonly others?: readonly string[]
  readonly confidence: Confidence
  readonly for: readonly Evidence[]
  readonly against: readonly Evidence[]
  /** The rival version in one sentence; empty where nobody tells it otherwise. */
  readonly rival: string
  /** Two sentences: what the makers take it to be, and why. */
  readonly judgement: string
  /** What would change the makers' mind. */
  readonly mind: string
  /** Where a source was looked for in vain; a claim without evidence must say so. */
  readonly searched?: string
  readonly line?: OnTheLine
}
