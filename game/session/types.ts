import type { Content } from '../../story/schema/content.ts'
import type { PersonId, PlaceId, SceneId } from '../../story/schema/ids.ts'
import type { Choice, Line } from '../narrative/told.ts'
import type { Kept } from '../saves/ports.ts'
import type { Stop, Told } from '../saves/record.ts'
import type { Command, Order } from '../sim/command.ts'
import type { Happening } from '../sim/happening.ts'
import type { Refusal } from '../sim/outcome.ts'
import type { BandId, World } from '../sim/world.ts'
import type { Past } from './weeks.ts'

export type { Choice, Line }

/**
 * What is on the page: the answer just given, then the text up to the next decision. A scene's last page has an echo
 * and no choices; `rideOn` turns it.
 */
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
  /** What followed from the choice just made; after loading it is empty. */
  readonly echo: readonly Line[]
  readonly lines: readonly Line[]
  readonly choices: readonly Choice[]
}

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
  readonly transcript: readonly Told[]
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
  /** Lets a band stand where it is; refused like an order. */
  cancel(band: BandId): { readonly ok: true } | { readonly ok: false; readonly why: Refusal }
  /** What would be said of an order, without giving it: null when it would be obeyed. */
  refusal(order: Order): Refusal | null
  /** Takes back the last order given at this stop. */
  undo(): boolean
  /** Turns a page without choices; between scenes, weeks pass until something happens. */
  rideOn(): Promise<void>
  rewind(stop: number): Promise<void>
  select(what: PlaceId | BandId | null): void
  /** The weeks behind, to be looked at again; nothing that is done with them touches the campaign. */
  past(): Past
  /** The record as the text of a file. */
  exportRecord(): string
  /** The campaign as one compressed line to copy. */
  exportCode(): Promise<string>
  /**
   * Opens a file's text or a code and goes on with it. Refuses a text that is no record of ours with the name of the
   * fault (`not-ours`, `too-new`, `too-long`, `damaged`, `other-rules`, `field: commands[3].kind`); nothing is lost.
   */
  importRecord(text: string): Promise<{ readonly ok: true } | { readonly ok: false; readonly why: string }>
}
