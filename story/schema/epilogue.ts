import type { CiteId, Confidence } from './ids.ts'

/** A paragraph of the epilogue with what it rests on. */
export interface Passage {
  readonly text: string
  readonly confidence: Confidence
  readonly cites: readonly CiteId[]
}

/** A page of the epilogue about the real years. */
export interface Chapter {
  readonly id: string
  readonly title: string
  readonly paragraphs: readonly Passage[]
}

/** One way the real man's death has been told. */
export interface Account {
  readonly id: string
  readonly title: string
  /** Who tells it. */
  readonly teller: string
  /** When it was written down, as far as known. */
  readonly written: string
  /** For whom. */
  readonly readers: string
  readonly says: string
  readonly against: string
  readonly confidence: Confidence
  readonly cites: readonly CiteId[]
}
