import type Phaser from 'phaser'
import type { Content } from '../../story/schema/content.ts'
import type { BandId, World } from '../sim/world.ts'
import { courseOf } from './courses.ts'
import { pencilOf } from './marches.ts'
import { markScale, type Stand, standsOf } from './marks.ts'
import { INK } from './palette.ts'
import { along, lengthOf } from './pen.ts'
import { type Seat, seatMarks } from './seats.ts'
import type { Flat, Sheet } from './sheet.ts'
import { bannerWide, keyOf, LETTER, paintToken, TOKEN } from './tokens.ts'

/** Who leads sets out first: each mark starts this share of the week after the one before it, up to the last share. */
const LAG = 0.02
const LATEST = 0.12
/** The share of the week for which a mark that is newly heard of stays unwritten. */
const UNHEARD = 0.5

/** Pictures of marks that are kept for the next look. */
const KEPT = 120

/** A mark's ride through one week. */
export interface March {
  readonly line: Flat
  /** Length of the line in sheet units. */
  readonly whole: number
  readonly colour: string
  /** True when its way is drawn on the map, which hearsay's is not. */
  readonly pencilled: boolean
  /** How much of it is ridden when `share` of the week is over; both 0-1. */
  share(share: number): number
}

interface Rider {
  readonly image: Phaser.GameObjects.Image
  stand: Stand
  march: March | null
  /** True while a mark is being pencilled in this week. */
  fresh: boolean
}

/** The marks of bands as pictures that ride from place to place. */
export class Riders {
  readonly #scene: Phaser.Scene
  readonly #sheet: Sheet
  readonly #content: Content
  readonly #dense: number
  readonly #riders = new Map<string, Rider>()
  #stands: Stand[] = []
  readonly #painted = new Set<string>()
  #seats: ReadonlyMap<BandId, Seat> = new Map()

  constructor(scene: Phaser.Scene, sheet: Sheet, content: Content, dense: number) {
    this.#scene = scene
    this.#sheet = sheet
    this.#content = content
    this.#dense = dense
  }

  /** The rides of this week, the Pasha's first. */
  get marches(): readonly March[] {
    return [...this.#riders.values()].flatMap(({ march }) => march ?? [])
  }

  /** The marks as they stand, the weightiest first. */
  get stands(): readonly { readonly stand: Stand }[] {
    return this.#stands.map(stand => ({ stand }))
  }

  /** Puts the marks where this world has them; where they may move they set out, and `advance` takes them there. */
  show(world: World, zoom: number, moving: boolean): void {
    this.settle()
    this.#stands = standsOf(world, this.#content, this.#sheet)
    const kept = new Set<string>()
    this.#stands.forEach((stand, rank) => {
      const key = `${stand.band}`
      kept.add(key)
      const known = this.#riders.get(key)
      if (known) this.#move(known, stand, rank, world, moving)
      else {
        const image = this.#scene.add.image(stand.x, stand.y, '__DEFAULT').setOrigin(0.5, 1).setDepth(20)
        this.#riders.set(key, { image, stand, march: null, fresh: moving })
      }
    })
    for (const [key, { image }] of this.#riders) {
      if (kept.has(key)) continue
      image.destroy()
      this.#riders.delete(key)
    }
    if (moving) this.advance(0)
    this.fit(zoom)
  }

  /** Brings every mark as far as it is when `share` of the week is over, 0-1. */
  advance(share: number): void {
    for (const { image, stand, march, fresh } of this.#riders.values()) {
      if (march) {
        const { x, y } = along(march.line, march.whole * march.share(share))
        image.setPosition(x, y)
      } else image.setPosition(stand.x, stand.y)
      if (fresh) image.setAlpha(Math.min(1, Math.max(0, (share - UNHEARD) / (0.9 - UNHEARD))))
    }
  }

  /** Ends every ride where it was going. */
  settle(): void {
    for (const rider of this.#riders.values()) {
      rider.march = null
      rider.fresh = false
      rider.image.setAlpha(1)
    }
    this.advance(1)
  }

  /** Keeps marks the same size to the eye, and seats them so that none lies on another. */
  fit(zoom: number): void {
    this.#seats = seatMarks(this.#stands, zoom)
    for (const [key, { image, stand }] of this.#riders) {
      const seat = this.#seats.get(stand.band)
      image.setVisible(seat !== undefined && key === stand.band)
      if (!seat) continue
      image.setTexture(this.#texture(seat))
      image.setScale(markScale(zoom) / (zoom * this.#dense))
      image.setDepth((stand.own ? 30 : 20) + stand.y / 1e5 - seat.set.lift / 1e4)
    }
    this.#tidy()
  }

  /** The mark under a sheet point, if any. */
  at(x: number, y: number, zoom: number): Stand | null {
    for (const { stand, boxes } of this.#seats.values())
      for (const [left, top, right, bottom] of boxes)
        if (x * zoom >= left && x * zoom <= right && y * zoom >= top && y * zoom <= bottom) return stand
    return null
  }

  #texture({ mark, set }: Seat): string {
    const key = `mark ${keyOf(mark, set)}`
    this.#painted.delete(key)
    this.#painted.add(key)
    if (this.#scene.textures.exists(key)) return key
    const half = Math.ceil(bannerWide(mark) + set.words.length * LETTER + 12)
    const canvas = this.#scene.textures.createCanvas(
      key,
      2 * half * this.#dense,
      (TOKEN.height + set.lift) * this.#dense,
    )
    if (!canvas) return '__DEFAULT'
    canvas.context.scale(this.#dense, this.#dense)
    canvas.context.translate(half - TOKEN.foot, 0)
    paintToken(canvas.context, mark, true, true, set)
    canvas.refresh()
    return key
  }

  /** Throws away the pictures longest unused. */
  #tidy(): void {
    const used = new Set([...this.#riders.values()].map(({ image }) => image.texture.key))
    for (const key of this.#painted) {
      if (this.#painted.size <= KEPT) return
      if (used.has(key)) continue
      this.#painted.delete(key)
      this.#scene.textures.remove(key)
    }
  }

  #move(rider: Rider, stand: Stand, rank: number, world: World, moving: boolean): void {
    const { image, stand: before } = rider
    rider.stand = stand
    const here = { x: image.x, y: image.y, at: before.at }
    const still = !moving || Math.hypot(stand.x - here.x, stand.y - here.y) < 2
    // What is only told of does not ride: it is rubbed out and pencilled in elsewhere.
    const told = !stand.mark.sure || !before.mark.sure
    rider.fresh = !still && told
    if (still || told) {
      image.setPosition(stand.x, stand.y)
      return
    }
    const line = courseOf({ sheet: this.#sheet, content: this.#content, world }, here, stand)
    const band = world.bands[stand.band]
    const lag = Math.min(LATEST, rank * LAG)
    rider.march = {
      line,
      whole: lengthOf(line),
      colour: band ? pencilOf(band) : INK.black,
      pencilled: stand.own,
      share: share => Math.min(1, Math.max(0, (share - lag) / (1 - LATEST))),
    }
  }
}
