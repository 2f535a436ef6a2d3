import type { CiteId } from './ids.ts'

/** A word a reader may stumble on, or that is fought over, and what the game does with it. */
export interface Term {
  /** `terms/kurbashi`: its entry in `story/terms/`. */
  readonly id: `terms/${string}`
  readonly word: string
  /** `contested` words were or are weapons; the others only want explaining. */
  readonly kind: 'contested' | 'glossary'
  /** In the script of those who used it; empty where that was never settled or not found. */
  readonly script: string
  /** How an English reader may say it, stress in capitals: `koor-ba-SHEE`. */
  readonly said: string
  readonly means: string
  /** For a contested word: who says it, of whom, and what this game writes instead or why it keeps it; else empty. */
  readonly use: string
  /** Spellings under which it stands in the text, for the link; the word itself need not be repeated. */
  readonly forms: readonly string[]
  readonly cites: readonly CiteId[]
}

/** One row of the transliteration: what is written, how, and an example met in the game. */
export interface Letters {
  readonly sound: string
  readonly written: string
  readonly example: string
}
