import Phaser from 'phaser'
import type { PlaceId } from '../../story/schema/ids.ts'
import type { Session, Snapshot } from '../session/types.ts'
import { monthOf } from '../sim/calendar.ts'
import type { BandId } from '../sim/world.ts'
import { InkLayer } from './ink.ts'
import { spotOf } from './marches.ts'
import { drawnPlaces, rankOf } from './names.ts'
import { Plates } from './plates.ts'
import { Riders } from './riders.ts'
import type { Sheet } from './sheet.ts'
import { Snow } from './snow.ts'
import { CAMPS_FROM, campsOf } from './traces.ts'
import { between, clampView, type Size, sheetPoint, type View, wholeSheet, zoomAt } from './view.ts'
import { write } from './written.ts'

/** What the scene is given when it starts. */
export interface Laid {
  readonly session: Session
  readonly sheet: Sheet
  readonly plates: readonly HTMLImageElement[]
  readonly dense: number
  moving: boolean
  ghost: boolean
  lamp: boolean
  /** Told when drawing fails; the table then lies still. */
  readonly fail: (reason: unknown) => void
}

const GLIDE_MS = 650
const OPENING = 0.52
/** The window rests this long before its ink is sharpened, and while it moves the ink is renewed this often. */
const SETTLED_MS = 110
const RENEW_MS = 420

/** The map on the table: plates, snow, ink and marks under one window. It sleeps whenever nothing moves. */
export class Table extends Phaser.Scene {
  readonly #laid: Laid
  #plates!: Plates
  #ink!: InkLayer
  #snow!: Snow
  #riders!: Riders
  #size: Size = { width: 1, height: 1 }
  #view: View = { x: 0, y: 0, zoom: 1 }
  #glide: { from: View; to: View; start: number } | null = null
  #drift = { x: 0, y: 0 }
  #awakeUntil = 0
  #inkDue = true
  #inkAt = 0
  #movedAt = 0
  #broken = false
  #now: Snapshot

  constructor(laid: Laid) {
    super('table')
    this.#laid = laid
    this.#now = laid.session.now
  }

  create(): void {
    this.#guard(() => this.#lay())
  }

  #lay(): void {
    const { sheet, plates, dense, session } = this.#laid
    this.#plates = new Plates(this, sheet, plates)
    this.#plates.light(this.#laid.lamp)
    this.#snow = new Snow(this, sheet)
    this.#ink = new InkLayer(this, dense)
    this.#riders = new Riders(this, sheet, session.content, dense)
    const { x, y } = this.#pasha()
    this.#look({ x, y, zoom: Math.max(OPENING, wholeSheet(sheet, this.#size)) })
    this.show(session.now)
  }

  /** Takes a new snapshot and draws what changed. */
  show(now: Snapshot): void {
    this.#guard(() => this.#take(now))
  }

  #take(now: Snapshot): void {
    const before = this.#now
    this.#now = now
    const { moving } = this.#laid
    const ridden = moving && before.world.week !== now.world.week
    this.#snow.show(monthOf(Math.max(1, now.world.week)), ridden)
    this.#riders.show(now.world, this.#view.zoom, ridden)
    this.#inkDue = true
    if (before.world !== now.world && !this.#inView(this.#pasha()))
      this.glide({ ...this.#view, ...this.#pasha() })
    this.wake(1300)
  }

  /** Fits the window to `size` CSS pixels. */
  fit(size: Size): void {
    this.#size = size
    this.#look(this.#view)
    this.wake()
  }

  /** Moves the window by CSS pixels. */
  push(dx: number, dy: number): void {
    this.#glide = null
    this.#drift = { x: 0, y: 0 }
    this.#look({
      ...this.#view,
      x: this.#view.x - dx / this.#view.zoom,
      y: this.#view.y - dy / this.#view.zoom,
    })
    this.wake()
  }

  /** Lets the paper slide on, CSS pixels a millisecond, where things may move. */
  fling(vx: number, vy: number): void {
    if (!this.#laid.moving) return
    this.#drift = { x: vx, y: vy }
    this.wake(900)
  }

  /** Zooms about a point of the window. */
  zoom(factor: number, x = this.#size.width / 2, y = this.#size.height / 2): void {
    this.#glide = null
    const { width, height } = this.#size
    this.#look(zoomAt(this.#view, factor, x - width / 2, y - height / 2, this.#laid.sheet, this.#size))
    this.wake()
  }

  /** Steps nearer or farther, gliding where things may move. */
  step(factor: number): void {
    this.glide(zoomAt(this.#glide?.to ?? this.#view, factor, 0, 0, this.#laid.sheet, this.#size))
  }

  /** Brings a place, or the Pasha, to the middle. */
  focus(place: PlaceId | null): void {
    const spot = place ? spotOf(this.#laid.sheet, place) : this.#pasha()
    this.glide({ ...spot, zoom: Math.max(this.#view.zoom, OPENING) })
  }

  glide(to: View): void {
    const aim = clampView(to, this.#laid.sheet, this.#size)
    if (!this.#laid.moving) {
      this.#look(aim)
      this.wake()
      return
    }
    this.#glide = { from: this.#view, to: aim, start: performance.now() }
    this.wake(GLIDE_MS + 200)
  }

  /** The place or band under a point of the window; `reach` in CSS pixels. */
  at(px: number, py: number, reach: number): PlaceId | BandId | null {
    const { sheet, session } = this.#laid
    const [x, y] = sheetPoint(this.#view, this.#size, px, py)
    const mark = this.#riders.at(x, y, this.#view.zoom)
    if (mark) return mark.band
    let best: { id: PlaceId; far: number } | null = null
    for (const { place, x: ox, y: oy } of drawnPlaces(sheet, session.content, this.#view.zoom, new Set())) {
      const far = Math.hypot(ox - x, oy - y) * this.#view.zoom + rankOf(place, session.content)
      if (far < (best?.far ?? reach)) best = { id: place.id, far }
    }
    return best?.id ?? null
  }

  /** The week of the past camp whose flag lies under a point of the window; null elsewhere. */
  campAt(px: number, py: number): number | null {
    const [x, y] = sheetPoint(this.#view, this.#size, px, py)
    const { zoom } = this.#view
    const camp = campsOf(this.#now.world).find(({ place }) => {
      const spot = spotOf(this.#laid.sheet, place)
      const [dx, dy] = [(x - spot.x) * zoom, (y - spot.y) * zoom]
      return zoom >= CAMPS_FROM && dx > -22 && dx < -1 && dy > -24 && dy < -2
    })
    return camp?.week ?? null
  }

  /** True once drawing has failed; such a table is not laid again. */
  get broken(): boolean {
    return this.#broken
  }

  setMoving(moving: boolean): void {
    this.#laid.moving = moving
  }

  setGhost(ghost: boolean): void {
    if (ghost === this.#laid.ghost) return
    this.#laid.ghost = ghost
    this.#inkDue = true
    this.wake()
  }

  setLamp(lamp: boolean): void {
    this.#laid.lamp = lamp
    this.#plates?.light(lamp)
    this.wake()
  }

  /** Draws everything again, as after a lost graphics context. */
  again(): void {
    this.#inkDue = true
    this.wake(400)
  }

  /** Keeps the clock running for a while. */
  wake(ms = 250): void {
    this.#awakeUntil = Math.max(this.#awakeUntil, performance.now() + ms)
    this.game.loop.wake()
  }

  override update(_time: number, passed: number): void {
    this.#guard(() => this.#tick(passed))
  }

  /** The page must never feel a fault of the map: it is told, and the clock stops. */
  #guard(work: () => void): void {
    if (this.#broken) return
    try {
      work()
    } catch (reason) {
      this.#broken = true
      this.game.loop.sleep()
      this.#laid.fail(reason)
    }
  }

  #tick(passed: number): void {
    const clock = performance.now()
    if (this.#glide) {
      const { from, to, start } = this.#glide
      const t = Math.min(1, (clock - start) / GLIDE_MS)
      this.#look(between(from, to, t))
      if (t === 1) this.#glide = null
    } else if (Math.abs(this.#drift.x) + Math.abs(this.#drift.y) > 0.02) {
      const { x, y } = this.#drift
      this.#look({
        ...this.#view,
        x: this.#view.x - (x * passed) / this.#view.zoom,
        y: this.#view.y - (y * passed) / this.#view.zoom,
      })
      this.#drift = { x: x * 0.995 ** passed, y: y * 0.995 ** passed }
    }
    this.#ink0(clock)
    const restless =
      this.#glide !== null || this.#riders.riding || Math.abs(this.#drift.x) + Math.abs(this.#drift.y) > 0.02
    if (!restless && clock > this.#awakeUntil && !this.#inkDue) this.game.loop.sleep()
  }

  /** Writes the ink anew when it is due; while the window moves the old ink is stretched, and renewed now and then. */
  #ink0(clock: number): void {
    const stale = this.#ink.stale(this.#view, this.#size)
    if (!this.#inkDue && !stale) return
    const settled = clock - this.#movedAt > SETTLED_MS
    if (!this.#inkDue && !settled && clock - this.#inkAt < RENEW_MS) return this.wake(SETTLED_MS * 2)
    const { session, sheet, ghost } = this.#laid
    this.#ink.redraw(this.#view, this.#size, pen =>
      write(pen, {
        sheet,
        content: session.content,
        now: this.#now,
        stands: this.#riders.stands,
        ghost,
      }),
    )
    this.#inkDue = false
    this.#inkAt = clock
  }

  #look(view: View): void {
    const aim = clampView(view, this.#laid.sheet, this.#size)
    const zoomed = aim.zoom !== this.#view.zoom
    if (zoomed || aim.x !== this.#view.x || aim.y !== this.#view.y) this.#movedAt = performance.now()
    this.#view = aim
    this.cameras.main.setZoom(aim.zoom * this.#laid.dense).centerOn(aim.x, aim.y)
    if (!zoomed) return
    this.#plates?.suit(aim.zoom * this.#laid.dense)
    this.#riders?.fit(aim.zoom)
  }

  #pasha(): { x: number; y: number } {
    const at = this.#now.world.bands['bands/pasha']?.at ?? 'places/dushanbe'
    return spotOf(this.#laid.sheet, at)
  }

  #inView({ x, y }: { x: number; y: number }): boolean {
    const { zoom } = this.#view
    return (
      Math.abs(x - this.#view.x) * zoom < this.#size.width * 0.42 &&
      Math.abs(y - this.#view.y) * zoom < this.#size.height * 0.4
    )
  }
}
