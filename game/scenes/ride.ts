import type Phaser from 'phaser'
import { drawEvent, EVENT_DONE, EVENT_FROM, type Placed } from './eventSigns.ts'
import { along, tremble } from './pen.ts'
import type { March } from './riders.ts'
import { type Stroke, Strokes } from './strokes.ts'

/** Hoof marks in CSS pixels: how far apart, how far behind the last of them is seen, and how far from the middle of the road. */
const HOOF = { step: 6, behind: 104, aside: 2.3 } as const
const ARROW_STEP = 5
/** How long hoof marks and signs take to fade once the week is over. */
const FADE_MS = 800
/** The share of a week in which the traces of the week before fade. */
const LAST_FADES = 0.45

interface Week {
  readonly marches: readonly March[]
  readonly events: readonly Placed[]
}
const NOTHING: Week = { marches: [], events: [] }

/** One week passing over the map: hoof marks behind whoever rides, the pencilled way shortening before him, and what happens. */
export class Ride {
  readonly #strokes: Strokes
  #week: Week = NOTHING
  /** The week before, while it fades under this one. */
  #last: Week = NOTHING
  #began = 0
  #pace = 0
  #fading = 0

  constructor(scene: Phaser.Scene, dense: number) {
    this.#strokes = new Strokes(scene, dense)
  }

  /** True from a week's first step to its last. */
  get riding(): boolean {
    return this.#pace > 0
  }

  /** True while anything of it is still to be seen. */
  get restless(): boolean {
    return this.riding || this.#fading > 0
  }

  /** Sets out: `pace` milliseconds for the week. */
  begin(marches: readonly March[], events: readonly Placed[], pace: number): void {
    this.#last = this.restless ? this.#week : NOTHING
    this.#week = { marches, events }
    this.#pace = pace
    this.#began = performance.now()
    this.#fading = 0
  }

  /** How much of the week is over, 0-1. */
  share(clock: number): number {
    return this.riding ? Math.min(1, Math.max(0, (clock - this.#began) / this.#pace)) : 1
  }

  /** The week is over: what was drawn fades, or is gone where nothing may move. */
  end(moving: boolean): void {
    this.#pace = 0
    this.#fading = moving ? performance.now() : 0
    if (!moving) this.#strokes.clear()
  }

  /** Draws this moment. */
  draw(clock: number, zoom: number): void {
    if (!this.restless) return
    const left = this.riding ? 1 : 1 - (clock - this.#fading) / FADE_MS
    this.#strokes.clear()
    if (left <= 0) {
      this.#fading = 0
      return
    }
    const put = (part: number) => (stroke: Stroke) =>
      this.#strokes.draw({ ...stroke, alpha: stroke.alpha * part }, zoom)
    const px = 1 / zoom
    const share = this.share(clock)
    const past = 1 - share / LAST_FADES
    if (this.riding && past > 0) drawWeek(this.#last, 1, false, px, put(past))
    drawWeek(this.#week, share, this.riding, px, put(left))
  }
}

/** A week as it stands when `share` of it is over; the way ahead belongs to the present one only. */
function drawWeek(
  { marches, events }: Week,
  share: number,
  present: boolean,
  px: number,
  put: (stroke: Stroke) => void,
): void {
  for (const march of marches) {
    const far = march.whole * march.share(share)
    drawHooves(march, far, px, put)
    if (present && march.pencilled) drawAhead(march, far, px, put)
  }
  const shown = Math.min(1, (share - EVENT_FROM) / (EVENT_DONE - EVENT_FROM))
  if (shown > 0) for (const event of events) drawEvent(event, shown, px, put)
}

/** The prints behind a rider, left and right in turn, the older the fainter. */
function drawHooves({ line, colour }: March, far: number, px: number, put: (stroke: Stroke) => void): void {
  const step = HOOF.step * px
  const last = Math.max(0, far - HOOF.behind * px)
  for (let i = Math.floor(far / step); i * step > last; i--) {
    const { x, y, turn } = along(line, i * step)
    const off = (i % 2 === 0 ? 1 : -1) * (HOOF.aside + tremble(i) * 0.8) * px
    const age = (far - i * step) / (HOOF.behind * px)
    put({
      x: x - Math.sin(turn) * off,
      y: y + Math.cos(turn) * off,
      turn: turn + (tremble(i + 7) - 0.5) * 0.5,
      long: 3.4,
      thick: 1.3,
      colour,
      alpha: 0.85 * (1 - age) ** 1.2,
    })
  }
}

/** What of this week's road is still before him, in the same trembling pencil as the arrow it leads into. */
function drawAhead(
  { line, whole, colour }: March,
  far: number,
  px: number,
  put: (stroke: Stroke) => void,
): void {
  const step = ARROW_STEP * px
  for (let i = Math.ceil((far + 10 * px) / step); i * step <= whole; i++) {
    const { x, y, turn } = along(line, i * step)
    const off = (tremble(i * 2) - 0.5) * 1.4 * px
    put({
      x: x - Math.sin(turn) * off,
      y: y + Math.cos(turn) * off,
      turn,
      long: ARROW_STEP + 1.6,
      thick: 2.3,
      colour,
      alpha: 0.62,
    })
  }
}
