import type { Basis, CiteId, PersonId } from '../../story/schema/ids.ts'
import type { Deed } from '../sim/command.ts'
import type { Hand } from './cues.ts'

/** One paragraph of the journal, with what stands in its margin. */
export interface Line {
  readonly text: string
  readonly speaker: PersonId | null
  readonly cites: readonly CiteId[]
  readonly basis: Basis | null
  readonly sounds: readonly string[]
}

export interface Choice {
  /** `scene.id`, the same after any edit of the prose. */
  readonly id: string
  readonly text: string
  /** Why it cannot be taken, in words; null when open. */
  readonly locked: string | null
  /** What it puts at stake, where the Pasha could know; null otherwise. */
  readonly stake: string | null
}

/** A choice as told, with the deeds it will do. */
type ToldChoice = Choice & { readonly deeds: readonly Deed[] }

/** What ink tells up to the next decision. */
export interface Told {
  /** What followed from the choice just made, or led from the scene's opening to its first decision. */
  readonly echo: readonly Line[]
  readonly lines: readonly Line[]
  readonly choices: readonly ToldChoice[]
  /** `knot` or `knot.stitch` of the decision; where it can be entered afresh. Empty when the scene is done. */
  readonly knot: string
  readonly hand: Hand
  readonly done: boolean
}
