import { between, clampView, type Size, type View, zoomAt } from './view.ts'

const GLIDE_MS = 650
/** What of its speed a sliding sheet keeps after a millisecond, and the speed at which it lies still. */
const KEEPS = 0.995
const STILL = 0.02

/** Where the reader looks, and where that is going: pushed, sliding or gliding, always with paper under it. */
export class Gaze {
  readonly #sheet: Size
  #size: Size = { width: 1, height: 1 }
  #view: View = { x: 0, y: 0, zoom: 1 }
  #glide: { from: View; to: View; start: number; ms: number } | null = null
  #heldAt = 0
  #drift = { x: 0, y: 0 }
  #movedAt = 0

  constructor(sheet: Size) {
    this.#sheet = sheet
  }

  get view(): View {
    return this.#view
  }

  get size(): Size {
    return this.#size
  }

  /** When the view last changed, by the page's clock. */
  get movedAt(): number {
    return this.#movedAt
  }

  /** When the reader last moved the paper by hand, by the page's clock. */
  get heldAt(): number {
    return this.#heldAt
  }

  /** True while it moves by itself. */
  get restless(): boolean {
    return this.#glide !== null || Math.abs(this.#drift.x) + Math.abs(this.#drift.y) > STILL
  }

  /** Looks somewhere at once. */
  look(view: View): void {
    const aim = clampView(view, this.#sheet, this.#size)
    const same = aim.x === this.#view.x && aim.y === this.#view.y && aim.zoom === this.#view.zoom
    if (!same) this.#movedAt = performance.now()
    this.#view = aim
  }

  /** Fits the window to `size` CSS pixels. */
  fit(size: Size): void {
    this.#size = size
    this.look(this.#view)
  }

  /** Moves the paper under the hand, in CSS pixels. */
  push(dx: number, dy: number): void {
    this.#halt()
    this.#heldAt = performance.now()
    const { x, y, zoom } = this.#view
    this.look({ x: x - dx / zoom, y: y - dy / zoom, zoom })
  }

  /** Lets the paper slide on, in CSS pixels a millisecond. */
  fling(x: number, y: number): void {
    this.#drift = { x, y }
  }

  /** Zooms about a point of the window at once. */
  zoom(factor: number, px: number, py: number): void {
    this.#halt()
    this.#heldAt = performance.now()
    const { width, height } = this.#size
    this.look(zoomAt(this.#view, factor, px - width / 2, py - height / 2, this.#sheet, this.#size))
  }

  /** Where a step nearer or farther would lead, counted from where a glide under way ends. */
  stepped(factor: number): View {
    return zoomAt(this.#glide?.to ?? this.#view, factor, 0, 0, this.#sheet, this.#size)
  }

  /** Glides to a view in `ms` milliseconds, or is there at once where things may not move. */
  glide(to: View, moving: boolean, ms = GLIDE_MS): void {
    this.#halt()
    const aim = clampView(to, this.#sheet, this.#size)
    if (moving) this.#glide = { from: this.#view, to: aim, start: performance.now(), ms }
    else this.look(aim)
  }

  /** Is at once where a glide under way was leading. */
  hurry(): void {
    const aim = this.#glide?.to
    this.#halt()
    if (aim) this.look(aim)
  }

  /** Goes on by `passed` milliseconds. */
  tick(clock: number, passed: number): void {
    if (this.#glide) {
      const { from, to, start, ms } = this.#glide
      const t = Math.min(1, (clock - start) / ms)
      this.look(between(from, to, t))
      if (t === 1) this.#glide = null
    } else if (this.restless) {
      const { x, y } = this.#drift
      const { view } = this
      this.look({ ...view, x: view.x - (x * passed) / view.zoom, y: view.y - (y * passed) / view.zoom })
      this.#drift = { x: x * KEEPS ** passed, y: y * KEEPS ** passed }
    }
  }

  #halt(): void {
    this.#glide = null
    this.#drift = { x: 0, y: 0 }
  }
}
