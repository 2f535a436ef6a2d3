import Phaser from 'phaser'
import type { PlaceId } from '../../story/schema/ids.ts'
import type { Session, Snapshot } from '../session/types.ts'
import { roadMonth } from '../sim/weather.ts'
import type { BandId } from '../sim/world.ts'
import { Gaze } from './gaze.ts'
import { HandLayer } from './handLayer.ts'
import { type Window, whatUnder } from './lookup.ts'
import { spotOf } from './marches.ts'
import { campOf, OPENING, openingView } from './opening.ts'
import { Passing } from './passing.ts'
import { type Files, Plates } from './plates.ts'
import { type Playback, trailOf } from './playback.ts'
import { Pointing } from './pointing.ts'
import { Scribe } from './scribe.ts'
import type { Sheet } from './sheet.ts'
import { Snow, snowDay } from './snow.ts'
import { onPixels } from './squares.ts'
import { comfortable, type Size, wellInside } from './view.ts'
import type { Writing } from './written.ts'

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

/** The clock runs at least this long after something was asked, and long enough for what moves. */
const MOMENT_MS = 250
const MOVEMENT_MS = 1300

/** The map on the table: plates, snow, ink and marks under one window. It sleeps whenever nothing moves. */
export class Table extends Phaser.Scene {
  readonly #laid: Laid
  readonly #gaze: Gaze
  #plates!: Plates
  #scribe!: Scribe
  #snow!: Snow
  #passing!: Passing
  #now: Snapshot
  #playback: Playback | null = null
  #zoom = 0
  #awakeUntil = 0
  #broken = false
  #held = false
  /** What the hand points at: a place lit up, a way that could be ordered. */
  readonly pointing = new Pointing(() => this.wake())

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
      this.#scribe = new Scribe(this, sheet, dense, () => this.#writing())
      this.pointing.lay(new HandLayer(this, dense))
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
    this.#go(place, Math.max(this.#gaze.view.zoom, OPENING), this.#laid.moving)
  }

  /** Looks at a place, or the Pasha's camp, from a zoom, at once; the zoom is held to what the sheet allows. */
  look(place: PlaceId | null, zoom: number): void {
    this.#go(place, zoom, false)
  }

  /** The place or band under a point of the window; `reach` in CSS pixels. */
  at(px: number, py: number, reach: number): PlaceId | BandId | null {
    return whatUnder(this.window, this.#passing.riders, px, py, reach)
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
    this.#go(place, zoom, this.#laid.moving)
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
    const changed = ghost !== this.#laid.ghost
    this.#laid.ghost = ghost
    if (changed) this.again()
  }

  setLamp(lamp: boolean): void {
    this.#laid.lamp = lamp
    this.#plates.light(lamp)
    this.wake()
  }

  /** Writes everything again, as after a lost graphics context. */
  again(): void {
    this.#scribe.again()
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
      this.pointing.draw(this.window)
      if (this.#passing.pass(clock, this.#now)) this.#scribe.rewrite()
      this.#scribe.sharpen(clock, this.#gaze, this.#laid.moving)
      const restless = this.#gaze.restless || this.#passing.restless || this.#scribe.due
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
    this.#scribe.rewrite()
    this.pointing.again()
    // A page with a place is looked at there; else he is followed, unless a hand holds the sheet.
    const free = pace === 0 && !this.#held && !now.page?.place
    const gone = free && before.world !== now.world && !this.#inView(this.#pasha())
    if (gone) this.#gaze.glide({ ...this.#gaze.view, ...this.#pasha() }, this.#laid.moving)
    this.wake(MOVEMENT_MS)
  }

  /** Points the camera where the reader looks, on whole pixels, so that letters stay sharp. */
  #aim(): void {
    const { main } = this.cameras
    const { zoom } = this.#gaze.view
    const { x, y } = onPixels(this.#gaze.view, this.#laid.dense, main)
    main.setZoom(zoom * this.#laid.dense).centerOn(x, y)
    this.#plates.suit(this.#gaze.view, this.#gaze.size, this.#laid.dense)
    if (zoom === this.#zoom) return
    this.#zoom = zoom
    this.#passing.riders.fit(zoom)
  }

  /** What is to be written now: the present, what of a passing week is already so, or a week of the past. */
  #writing(): Writing {
    const { session, sheet, ghost } = this.#laid
    const { inked, riders } = this.#passing
    return {
      sheet,
      content: session.content,
      now: inked,
      stands: riders.stands,
      ghost: ghost || this.#playback !== null,
      ...(this.#playback ? { trail: trailOf(inked.world), record: this.#playback.record } : {}),
    }
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

  #go(place: PlaceId | null, zoom: number, moving: boolean): void {
    const spot = place ? spotOf(this.#laid.sheet, place) : this.#pasha()
    this.#gaze.glide({ ...spot, zoom }, moving)
    this.wake()
  }

  #pasha(): { x: number; y: number } {
    return campOf(this.#laid.sheet, this.#now.world)
  }

  #inView(spot: { x: number; y: number }): boolean {
    return wellInside(this.#gaze.view, this.#gaze.size, spot)
  }
}
