import type Phaser from 'phaser'
import { amendedParts, onlyChosen } from './amended.ts'
import type { Gaze } from './gaze.ts'
import { InkLayer } from './ink.ts'
import type { Sheet } from './sheet.ts'
import type { Writing } from './written.ts'

/** The window rests this long before its ink is sharpened, and while it moves the ink is renewed this often. */
const SETTLED_MS = 110
const RENEW_MS = 420
/**
 * Milliseconds of a frame spent on writing while the hand moves the sheet, and while it lies still; where frames are slow
 * in coming, this part of the time between them, so that the writing is not slower still.
 */
const WRITING_MS = { moving: 4, still: 24 } as const
const WRITING_PART = { moving: 0.12, still: 0.6 } as const
const LONG_MS = 400

/** Keeps what is written on the map in step with what is to be written, a few squares a frame. */
export class Scribe {
  readonly #ink: InkLayer
  readonly #take: () => Writing
  #writing: Writing | null = null
  #inkAt = 0
  #frameAt = 0
  /** True while there is more to write. */
  due = true

  /** `take` tells what is to be written now. */
  constructor(scene: Phaser.Scene, sheet: Sheet, dense: number, take: () => Writing) {
    this.#ink = new InkLayer(scene, sheet, dense)
    this.#take = take
  }

  /** Takes down what is to be written; where only the selection changed, only the paper it touches is written again. */
  rewrite(): void {
    const before = this.#writing
    const now = this.#take()
    this.#writing = now
    this.due = true
    const { zoom } = this.#ink
    if (before && zoom !== null && onlyChosen(before, now))
      this.#ink.amend(now, amendedParts(before, now, zoom))
    else this.#ink.renew()
  }

  /** Forgets what is written, as after a lost graphics context. */
  again(): void {
    this.#writing = null
    this.#ink.renew()
    this.due = true
  }

  /** Writes what the window lacks; another zoom begins when the window rests, or now and then while it moves. */
  sharpen(clock: number, { view, size, movedAt }: Gaze, moving: boolean): void {
    const still = clock - movedAt > SETTLED_MS
    const fresh = still || clock - this.#inkAt > RENEW_MS
    if (fresh) this.#inkAt = clock
    if (!this.#writing) this.rewrite()
    if (!this.#writing) return
    const way = still ? 'still' : 'moving'
    // A clock that slept has not been slow.
    const passed = Math.min(LONG_MS, clock - this.#frameAt)
    // Where nothing may move the new writing comes whole, not square by square behind the old.
    const whole = still && !moving
    const budget = whole ? Number.POSITIVE_INFINITY : Math.max(WRITING_MS[way], WRITING_PART[way] * passed)
    this.#frameAt = clock
    this.due = this.#ink.serve(view, size, this.#writing, budget, fresh)
  }
}
