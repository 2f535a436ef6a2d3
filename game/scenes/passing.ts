import type Phaser from 'phaser'
import type { Content } from '../../story/schema/content.ts'
import type { Snapshot } from '../session/types.ts'
import type { World } from '../sim/world.ts'
import { eventsOf, withheld } from './events.ts'
import { viewHolding } from './follow.ts'
import type { Gaze } from './gaze.ts'
import { spotOf } from './marches.ts'
import { Ride } from './ride.ts'
import { Riders } from './riders.ts'
import type { Sheet } from './sheet.ts'

/** How long a week takes to pass over the map, unless another pace is set. */
const WEEK_MS = 1100
/** A hand on the map is let be for this long: the view then follows nobody. */
const HELD_MS = 4000

/** What passes on a table, and the window that follows it. */
interface Ground {
  readonly sheet: Sheet
  readonly content: Content
  readonly dense: number
  readonly gaze: Gaze
}

/** The marks, and the passing of a week over them: everything on the map that is on its way from one world to the next. */
export class Passing {
  readonly riders: Riders
  readonly #ride: Ride
  readonly #ground: Ground
  /** Milliseconds a week takes to pass; 0 is at once. */
  pace = WEEK_MS
  /** What the ink may show: the present, or while a week passes what of it is already so. */
  inked: Snapshot

  constructor(scene: Phaser.Scene, ground: Ground, now: Snapshot) {
    this.#ground = ground
    this.riders = new Riders(scene, ground.sheet, ground.content, ground.dense)
    this.#ride = new Ride(scene, ground.dense)
    this.inked = now
  }

  /** True while anything moves or fades. */
  get restless(): boolean {
    return this.#ride.restless
  }

  /** How long the change from one world to another is shown: only the passing of the next week is, and only where things may move. */
  paceOf(before: World, now: World, moving: boolean): number {
    const next = now.week === before.week + 1 && now.seed === before.seed
    return next && moving ? this.pace : 0
  }

  /** Puts a world on the map in `pace` milliseconds: riders set out, what will happen waits, and the view follows unless a hand holds it. */
  show(before: World, now: Snapshot, pace: number): void {
    const { sheet, content, gaze } = this.#ground
    // Something else of the snapshot changed while this world is on its way: the week goes on passing.
    if (this.#ride.riding && before === now.world) {
      this.inked = { ...now, world: this.inked.world }
      return
    }
    this.riders.show(now.world, gaze.view.zoom, pace > 0)
    this.inked = now
    if (pace === 0) {
      if (this.#ride.riding) this.#ride.end(true)
      return
    }
    const events = eventsOf(before, now.world, content).map(one => ({ ...one, ...spotOf(sheet, one.place) }))
    this.#ride.begin(this.riders.marches, events, pace)
    this.inked = { ...now, world: withheld(before, now.world) }
    if (performance.now() - gaze.heldAt < HELD_MS) return
    const his = spotOf(sheet, now.world.bands['bands/pasha']?.at ?? 'places/dushanbe')
    const aim = viewHolding(gaze.view, gaze.size, [his, ...events.slice(0, 1)])
    if (aim) gaze.glide(aim, true, pace * 0.9)
  }

  /** Carries a passing week one moment on; true at its end, when all of it may be inked. */
  pass(clock: number, now: Snapshot): boolean {
    const { riding } = this.#ride
    const share = this.#ride.share(clock)
    if (riding) this.riders.advance(share)
    const over = riding && share === 1
    if (over) this.#finish(now, true)
    this.#ride.draw(clock, this.#ground.gaze.view.zoom)
    return over
  }

  /** Brings everything that moves to where it was going; false when nothing did. */
  settle(now: Snapshot): boolean {
    if (!this.#ride.riding) return false
    this.#finish(now, false)
    this.#ground.gaze.hurry()
    return true
  }

  #finish(now: Snapshot, moving: boolean): void {
    this.riders.settle()
    this.#ride.end(moving)
    this.inked = now
  }
}
