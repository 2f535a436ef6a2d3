import type { ClaimId } from './claim.ts'
import type { Confidence, PlaceId, SourceId } from './ids.ts'

/** A CSL-JSON item, as kept in `story/sources/*.json`, with the game's own notes beside it. */
export interface Source {
  readonly id: SourceId
  /** CSL-JSON (https://docs.citationstyles.org), rendered in Chicago style at build time. */
  readonly csl: Readonly<Record<string, unknown>> & { readonly type: string; readonly title: string }
  /** True where the paper has no title, or none that was kept: the makers describe it instead. */
  readonly titleSupplied?: boolean
  readonly kind: SourceKind
  /** Who made it, and from where that person looked. */
  readonly position: string
  /** When it was made, and for whom; what is not known is said to be unknown. */
  readonly made: { readonly when: string; readonly readers: string }
  /** How the makers of the game saw it: whole, in excerpt, or only through another work. */
  readonly seen: 'whole' | 'excerpt' | 'through'
  readonly seenNote: string
  /** What it can be trusted for. */
  readonly goodFor: string
  /** What it cannot tell, however carefully it is read. */
  readonly cannotTell: string
  /** Who disputes it or what contradicts it, as far as we know. */
  readonly disputed: string
}

/** What a source is. */
export type SourceKind = 'document' | 'press' | 'memoir' | 'scholarship' | 'reference' | 'popular' | 'memory'

/** One line of what the record says happened: a claim that stands on the time line, without its evidence. */
export interface Attested {
  readonly id: ClaimId
  /** An EDTF date, only as precise as the record: 1922-02, 1922-06-22. */
  readonly date: string
  /** Weeks of the campaign in which it may lie; week 1 begins 8 November 1921. 0 = before. */
  readonly weeks: readonly [first: number, last: number]
  readonly place: PlaceId | null
  /** Where Enver was by this account, when it moves him. */
  readonly enver: PlaceId | null
  readonly what: string
  /** The rival version, where sources collide; empty otherwise. */
  readonly rival: string
  readonly confidence: Confidence
  readonly cites: readonly SourceId[]
}

/** A number of the model that makes a claim about the past, or a guess that says so. */
export interface Assumption {
  readonly id: string
  readonly value: number
  readonly range: readonly [low: number, high: number]
  readonly unit: string
  readonly sources: readonly SourceId[] | 'our guess'
  /** One sentence: why this number. */
  readonly why: string
  /** One sentence: who or what says otherwise, where sources collide about it. */
  readonly disputed?: string
  /** The sources that collide, as far as the game keeps them. */
  readonly disputedBy?: readonly SourceId[]
}

/** A stretch of a reference: plain words, or a one-item list for words in italics. */
export type Run = string | readonly [italic: string]

/** A source as Chicago would print it: in full in a note, and in the bibliography. */
export interface Reference {
  readonly note: readonly Run[]
  readonly entry: readonly Run[]
}
