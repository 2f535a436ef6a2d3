import type { Content } from '../../story/schema/content.ts'
import type { Basis, PersonId, PlaceId, SceneId, SourceId } from '../../story/schema/ids.ts'
import type { Command, Order } from '../sim/command.ts'
import type { Happening } from '../sim/happening.ts'
import type { Refusal } from '../sim/outcome.ts'
import type { BandId, World } from '../sim/world.ts'

/** One paragraph of the journal, with what stands in its margin. */
export interface Line {
  readonly text: string
  readonly speaker: PersonId | null
  readonly cites: readonly SourceId[]
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

/** What is on the page: the answer just given, then the text up to the next decision. */
export interface Page {
  readonly scene: SceneId
  /** `knot` or `knot.stitch`: where a saved campaign re-enters. */
  readonly knot: string
  readonly title: string
  readonly place: PlaceId | null
  readonly people: readonly PersonId[]
  readonly witness: 'present' | 'told' | 'paper'
  /** Whose decision this is. */
  readonly hand: 'pasha' | 'yusuf'
  /** What followed from the choice just made; empty on entering a scene and after loading. */
  readonly echo: readonly Line[]
  readonly lines: readonly Line[]
  readonly choices: readonly Choice[]
}

/** A stop of the ride: where rewinding can return to. */
export interface Stop {
  readonly index: number
  readonly week: number
  readonly place: PlaceId
  readonly scene: SceneId | null
  /** How many commands of the log had been sent. */
  readonly commands: number
}

export type Kept = 'indexeddb' | 'localstorage' | 'memory'

/** Everything a view may read. A new object after every change. */
export interface Snapshot {
  /** `title` before a campaign, `scene` at a page, `orders` between scenes, `ended` when the epilogue is due. */
  readonly mode: 'title' | 'scene' | 'orders' | 'ended'
  readonly world: World
  readonly page: Page | null
  /** What reached the Pasha since the last stop. */
  readonly news: readonly Happening[]
  /** Why the last ride ended. */
  readonly stopped: readonly string[]
  readonly stops: readonly Stop[]
  readonly log: readonly Command[]
  /** Every paragraph shown so far, for the transcript and the page above the fold. */
  readonly transcript: readonly {
    readonly week: number
    readonly scene: SceneId
    readonly text: string
    readonly chosen: boolean
  }[]
  readonly kept: Kept
  /** A campaign is stored that could be continued. */
  readonly resumable: { readonly week: number; readonly savedAt: string } | null
  /** Places the page or the player is looking at; map and lists share it. */
  readonly selected: PlaceId | BandId | null
}

/** The only thing with changing state; views watch it and ask it. */
export interface Session {
  readonly content: Content
  readonly now: Snapshot
  watch(listener: (now: Snapshot) => void): () => void
  /** Starts a campaign at the prologue. */
  begin(seed: number): Promise<void>
  /** Goes on with the stored campaign. */
  resume(): Promise<void>
  /** Takes an open choice of the page. */
  choose(id: string): Promise<void>
  /** Gives an order at a stop; refused orders change nothing. */
  order(order: Order): { readonly ok: true } | { readonly ok: false; readonly why: Refusal }
  /** What would be said of an order, without giving it: null when it would be obeyed. */
  refusal(order: Order): Refusal | null
  /** Takes back the last order given at this stop. */
  undo(): boolean
  /** Weeks pass until something happens. */
  rideOn(): Promise<void>
  rewind(stop: number): Promise<void>
  select(what: PlaceId | BandId | null): void
  /** The record as text for a file or a code. */
  exportRecord(): string
  /** Refuses with a sentence's key from `story/interface` when the text is no record of ours. */
  importRecord(text: string): Promise<{ readonly ok: true } | { readonly ok: false; readonly why: string }>
}
