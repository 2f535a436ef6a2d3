import Phaser from 'phaser'
import type { PlaceId } from '../../story/schema/ids.ts'
import type { Session, Snapshot } from '../session/types.ts'
import { roadMonth } from '../sim/weather.ts'
import type { BandId, World } from '../sim/world.ts'
import { Gaze } from './gaze.ts'
import { HandLayer } from './handLayer.ts'
import { InkLayer } from './ink.ts'
import type { Window } from './lookup.ts'
import { spotOf } from './marches.ts'
import { drawnPlaces, rankOf } from './names.ts'
import { Passing } from './passing.ts'
import { type Files, Plates } from './plates.ts'
import { type Playback, trailOf } from './playback.ts'
import { Pointing } from './pointing.ts'
import type { Sheet } from './sheet.ts'
import { Snow, snowDay } from './snow.ts'
import { comfortable, type Size, sheetPoint, type View, wholeSheet } from './view.ts'
import { type Writing, write } from './written.ts'

/** What the scene is given when it starts. */
export interface Laid {
  readonly session: Session
  readonly sheet: Sheet
  readonly wash: HTMLImageElement
  /** Plates of the opening view, by name, and where the others come from. */
  readonly plates: ReadonlyMap<string, HTMLImageElement>
  readonly files: Files
  readonly dense: number
  moving: boolean
  ghost: boolean
  lamp: boolean
  /** Told when drawing fails; the table then lies still. */
  readonly fail: (reason: unknown) => void
}

/** CSS pixels for a sheet unit when the map is first unrolled. */
export const OPENING = 0.52
/** The window rests this long before its ink is sharpened, and while it moves the ink is renewed this often. */
const SETTLED_MS = 110
const RENEW_MS = 420
/** The clock runs at least this long after something was asked, and long enough for what moves. */
const MOMENT_MS = 250
const MOVEMENT_MS = 1300

function campOf(sheet: Sheet, { bands }: World): { x: number; y: number } {
  return spotOf(sheet, bands['bands/pasha']?.at ?? 'places/dushanbe')
}

/** Where a reader first looks: at the Pasha's camp, near enough to read the names. */
export function openingView(sheet: Sheet, window: Size, world: World): View {
  return { ...campOf(sheet, world), zoom: Math.max(OPENING, wholeSheet(sheet, window)) }
}

/** The map on the table: plates, snow, ink and marks under one window. It sleeps whenever nothing moves. */
export class Table extends Phaser.Scene {
  readonly #laid: Laid
  readonly #gaze: Gaze
  #plates!: Plates
  #ink!: InkLayer
  #snow!: Snow
  #passing!: Passing
  #now: Snapshot
  #playback: Playback | null = null
  #zoom = 0
  #awakeUntil = 0
  #inkDue = true
  #inkAt = 0
  #broken = false
  #held = false
  readonly #pointing = new Pointing(() => this.wake())

  constructor(laid: Laid) {
    super('table')
    this.#laid = laid
    this.#gaze = new Gaze(laid.sheet)
    this.#now = laid.session.now
  }

  create(): void {
    this.#guard(() => {
      const { sheet, plates, files, wash, dense, session, lamp } = this.#laid
      this.#plates = new Plates(this, sheet, files, wash, () => this.wake())
      this.#plates.take(plates)
      this.#plates.light(lamp)
      this.#snow = new Snow(this, sheet)
      this.#ink = new InkLayer(this, dense)
      this.#pointing.lay(new HandLayer(this, dense))
      const ground = { sheet, content: session.content, dense, gaze: this.#gaze }
      this.#passing = new Passing(this, ground, session.now)
      this.#gaze.look(openingView(sheet, this.#gaze.size, session.now.world))
      this.#take(session.now)
    })
  }

  /** Takes a new snapshot and draws what changed; while the past is played it is kept for later. */
  show(now: Snapshot): void {
    if (this.#playback === null) this.#guard(() => this.#take(now))
  }

  /** Shows a world of the past instead of the present, with what is drawn over it; null goes back to the present. */
  play(playback: Playback | null): void {
    this.settle()
    this.#playback = playback
    const { now } = this.#laid.session
    const shown = playback ? { ...now, world: playback.world, page: null, selected: null } : now
    this.#guard(() => this.#take(shown, playback !== null && this.#laid.moving))
  }

  /** Milliseconds a week takes to pass over the map; 0 is at once, and ends what is under way. */
  setPace(ms: number): void {
    this.#passing.pace = ms
    if (ms === 0) this.settle()
  }

  /** Brings everything that moves to where it was going. */
  settle(): void {
    this.#guard(() => {
      if (this.#passing.settle(this.#now)) this.again()
    })
  }

  /** Fits the window to `size` CSS pixels. */
  fit(size: Size): void {
    this.#gaze.fit(size)
    this.wake()
  }

  /** Moves the paper under the hand, in CSS pixels. */
  push(dx: number, dy: number): void {
    this.#gaze.push(dx, dy)
    this.wake()
  }

  /** Lets the paper slide on, CSS pixels a millisecond, where things may move. */
  fling(vx: number, vy: number): void {
    if (this.#laid.moving) this.#gaze.fling(vx, vy)
    this.wake()
  }

  /** Zooms about a point of the window. */
  zoom(factor: number, x: number, y: number): void {
    this.#gaze.zoom(factor, x, y)
    this.wake()
  }

  /** Steps nearer or farther, gliding where things may move. */
  step(factor: number): void {
    this.#gaze.glide(this.#gaze.stepped(factor), this.#laid.moving)
    this.wake()
  }

  /** Brings a place, or the Pasha, to the middle. */
  focus(place: PlaceId | null): void {
    const spot = place ? spotOf(this.#laid.sheet, place) : this.#pasha()
    this.#gaze.glide({ ...spot, zoom: Math.max(this.#gaze.view.zoom, OPENING) }, this.#laid.moving)
    this.wake()
  }

  /** Looks at a place, or the Pasha's camp, from a zoom, at once; the zoom is held to what the sheet allows. */
  look(place: PlaceId | null, zoom: number): void {
    const spot = place ? spotOf(this.#laid.sheet, place) : this.#pasha()
    this.#gaze.glide({ ...spot, zoom }, false)
    this.wake()
  }

  /** The place or band under a point of the window; `reach` in CSS pixels. */
  at(px: number, py: number, reach: number): PlaceId | BandId | null {
    const { sheet, session } = this.#laid
    const { view, size } = this.#gaze
    const [x, y] = sheetPoint(view, size, px, py)
    const mark = this.#passing.riders.at(x, y, view.zoom)
    if (mark) return mark.band
    let best: { id: PlaceId; far: number } | null = null
    for (const { place, x: ox, y: oy } of drawnPlaces(sheet, session.content, view.zoom, new Set())) {
      const far = Math.hypot(ox - x, oy - y) * view.zoom + rankOf(place, session.content)
      if (far < (best?.far ?? reach)) best = { id: place.id, far }
    }
    return best?.id ?? null
  }

  /** The sheet as it lies in the window now, for whoever looks something up on it. */
  get window(): Window {
    const { sheet, session } = this.#laid
    const { view, size } = this.#gaze
    return { sheet, content: session.content, view, size, stands: this.#passing.riders.stands }
  }

  /** Brings a place that is read about into sight, from a zoom its valley is read at; never from under a hand. */
  bring(place: PlaceId): void {
    if (this.#held) return
    const spot = spotOf(this.#laid.sheet, place)
    const zoom = comfortable(this.#gaze.view.zoom)
    if (this.#inView(spot) && zoom === this.#gaze.view.zoom) return
    this.#gaze.glide({ ...spot, zoom }, this.#laid.moving)
    this.wake()
  }

  /** Brings a place chosen elsewhere into sight, if it is out of it; never from under a hand. */
  find(place: PlaceId): void {
    if (this.#held || this.#inView(spotOf(this.#laid.sheet, place))) return
    this.focus(place)
  }

  /** Whether a hand lies on the map; while it does the map goes nowhere by itself. */
  hold(on: boolean): void {
    this.#held = on
  }

  /** What the hand points at: a place lit up, a way that could be ordered. */
  get pointing(): Pointing {
    return this.#pointing
  }

  /** The week that is shown, past or present. */
  get week(): number {
    return this.#now.world.week
  }

  /** True once drawing has failed; such a table is not laid again. */
  get broken(): boolean {
    return this.#broken
  }

  setMoving(moving: boolean): void {
    this.#laid.moving = moving
    if (!moving) this.settle()
  }

  setGhost(ghost: boolean): void {
    if (ghost !== this.#laid.ghost) this.again()
    this.#laid.ghost = ghost
  }

  setLamp(lamp: boolean): void {
    this.#laid.lamp = lamp
    this.#plates.light(lamp)
    this.wake()
  }

  /** Writes everything again, as after a lost graphics context. */
  again(): void {
    this.#inkDue = true
    this.wake()
  }

  /** Keeps the clock running for a while. */
  wake(ms = MOMENT_MS): void {
    this.#awakeUntil = Math.max(this.#awakeUntil, performance.now() + ms)
    this.game.loop.wake()
  }

  override update(_time: number, passed: number): void {
    this.#guard(() => {
      const clock = performance.now()
      this.#gaze.tick(clock, passed)
      this.#aim()
      this.#pointing.draw(this.window)
      if (this.#passing.pass(clock, this.#now)) this.#inkDue = true
      this.#sharpen(clock)
      const restless = this.#gaze.restless || this.#passing.restless || this.#inkDue
      if (!restless && clock > this.#awakeUntil) this.game.loop.sleep()
    })
  }

  #take(now: Snapshot, moving = this.#laid.moving): void {
    const before = this.#now
    this.#now = now
    const pace = this.#passing.paceOf(before.world, now.world, moving)
    const month = roadMonth({ world: now.world, content: this.#laid.session.content })
    this.#snow.show(snowDay(now.world.week, month), pace > 0)
    this.#passing.show(before.world, now, pace)
    this.#pointing.again()
    // A page with a place is looked at there; else he is followed, unless a hand holds the sheet.
    const free = pace === 0 && !this.#held && !now.page?.place
    const gone = free && before.world !== now.world && !this.#inView(this.#pasha())
    if (gone) this.#gaze.glide({ ...this.#gaze.view, ...this.#pasha() }, this.#laid.moving)
    this.#inkDue = true
    this.wake(MOVEMENT_MS)
  }

  /** Points the camera where the reader looks. */
  #aim(): void {
    const { x, y, zoom } = this.#gaze.view
    this.cameras.main.setZoom(zoom * this.#laid.dense).centerOn(x, y)
    this.#plates.suit(this.#gaze.view, this.#gaze.size, this.#laid.dense)
    if (zoom === this.#zoom) return
    this.#zoom = zoom
    this.#passing.riders.fit(zoom)
  }

  /** Writes the ink anew when it is due; while the window moves the old ink is stretched, and renewed now and then. */
  #sharpen(clock: number): void {
    const { view, size, movedAt } = this.#gaze
    if (!this.#inkDue && !this.#ink.stale(view, size)) return
    const settled = clock - movedAt > SETTLED_MS
    if (!this.#inkDue && !settled && clock - this.#inkAt < RENEW_MS) {
      this.wake(SETTLED_MS * 2)
      return
    }
    const { session, sheet } = this.#laid
    const { inked, riders } = this.#passing
    const writing: Writing = {
      sheet,
      content: session.content,
      now: inked,
      stands: riders.stands,
      ghost: this.#laid.ghost || this.#playback !== null,
      ...(this.#playback ? { trail: trailOf(inked.world), record: this.#playback.record } : {}),
    }
    this.#ink.redraw(view, size, pen => write(pen, writing))
    this.#inkDue = false
    this.#inkAt = clock
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

  #pasha(): { x: number; y: number } {
    return campOf(this.#laid.sheet, this.#now.world)
  }

  #inView({ x, y }: { x: number; y: number }): boolean {
    const { view, size } = this.#gaze
    return (
      Math.abs(x - view.x) * view.zoom < size.width * 0.42 &&
      Math.abs(y - view.y) * view.zoom < size.height * 0.4
    )
  }
}
