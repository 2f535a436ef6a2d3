import type Phaser from 'phaser'
import type { Content } from '../../story/schema/content.ts'
import type { World } from '../sim/world.ts'
import { courseOf } from './courses.ts'
import { pencilOf } from './marches.ts'
import { APART, bannerOf, boxesOf, MARK_NAMED, markScale, type Stand, standsOf } from './marks.ts'
import { INK } from './palette.ts'
import { along, lengthOf } from './pen.ts'
import { Room } from './room.ts'
import type { Flat, Sheet } from './sheet.ts'
import { keyOf, paintToken, TOKEN } from './tokens.ts'

/** Who leads sets out first: each mark starts this share of the week after the one before it, up to the last share. */
const LAG = 0.02
const LATEST = 0.12
/** The share of the week for which a mark that is newly heard of stays unwritten. */
const UNHEARD = 0.5

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
  beside: number
  /** Marks to the left of it as drawn at this moment, on its way from one number to another. */
  shift: { from: number; now: number }
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

  /** The marks as they stand, and how many stand to the left of each at the same spot. */
  get stands(): readonly { readonly stand: Stand; readonly beside: number }[] {
    return [...this.#riders.values()]
  }

  /** Puts the marks where this world has them; where they may move they set out, and `advance` takes them there. */
  show(world: World, zoom: number, moving: boolean): void {
    this.settle()
    this.#stands = standsOf(world, this.#content, this.#sheet)
    const kept = new Set<string>()
    const at = new Map<string, number>()
    this.#stands.forEach((stand, rank) => {
      const key = `${stand.band}`
      kept.add(key)
      const spot = `${Math.round(stand.x)},${Math.round(stand.y)}`
      const beside = at.get(spot) ?? 0
      at.set(spot, beside + 1)
      const known = this.#riders.get(key)
      if (known) this.#move(known, stand, beside, rank, world, moving)
      else {
        const image = this.#scene.add.image(stand.x, stand.y, '__DEFAULT').setOrigin(0.5, 1).setDepth(20)
        const shift = { from: beside, now: beside }
        this.#riders.set(key, { image, stand, beside, shift, march: null, fresh: moving })
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
    for (const { image, stand, beside, shift, march, fresh } of this.#riders.values()) {
      if (march) {
        const { x, y } = along(march.line, march.whole * march.share(share))
        image.setPosition(x, y)
      } else image.setPosition(stand.x, stand.y)
      if (fresh) image.setAlpha(Math.min(1, Math.max(0, (share - UNHEARD) / (0.9 - UNHEARD))))
      shift.now = shift.from + (beside - shift.from) * share
      image.setOrigin(originOf(shift.now), 1)
    }
  }

  /** Ends every ride where it was going. */
  settle(): void {
    for (const rider of this.#riders.values()) {
      rider.march = null
      rider.fresh = false
      rider.shift = { from: rider.beside, now: rider.beside }
      rider.image.setAlpha(1)
    }
    this.advance(1)
  }

  /** Keeps marks the same size to the eye, and leaves out those that would lie on weightier ones. */
  fit(zoom: number): void {
    const room = new Room()
    // Whoever stands where the Pasha camps is drawn at any zoom: a garrison beside him must not be crowded out.
    const his = this.#stands.find(({ band }) => band === 'bands/pasha')?.at
    for (const stand of this.#stands) {
      const rider = this.#riders.get(`${stand.band}`)
      if (!rider) continue
      const boxes = boxesOf(stand, zoom, rider.beside)
      const free = room.free(boxes.slice(0, 1))
      if (free) room.take(boxes)
      const own = stand.mark.shape === 'pasha'
      rider.image.setVisible(free || own || stand.at === his || zoom > 0.7)
      rider.image.setTexture(this.#texture(stand, zoom >= MARK_NAMED))
      rider.image.setScale(markScale(zoom) / (zoom * this.#dense))
      rider.image.setOrigin(originOf(rider.shift.now), 1)
      rider.image.setDepth(own ? 30 : 20 + stand.y / 1e5)
    }
  }

  /** The mark under a sheet point, if any. */
  at(x: number, y: number, zoom: number): Stand | null {
    for (const { stand, beside, image } of this.#riders.values()) {
      if (!image.visible) continue
      const [left, top, right, bottom] = bannerOf(stand, zoom, beside)
      if (x * zoom >= left && x * zoom <= right && y * zoom >= top && y * zoom <= bottom) return stand
    }
    return null
  }

  #texture(stand: Stand, named: boolean): string {
    const key = `mark ${keyOf(stand.mark, named)}`
    if (this.#scene.textures.exists(key)) return key
    const canvas = this.#scene.textures.createCanvas(
      key,
      TOKEN.width * this.#dense,
      TOKEN.height * this.#dense,
    )
    if (!canvas) return '__DEFAULT'
    canvas.context.scale(this.#dense, this.#dense)
    paintToken(canvas.context, stand.mark, named)
    canvas.refresh()
    return key
  }

  #move(rider: Rider, stand: Stand, beside: number, rank: number, world: World, moving: boolean): void {
    const { image, stand: before } = rider
    rider.stand = stand
    rider.beside = beside
    const here = { x: image.x, y: image.y, at: before.at }
    const still = !moving || Math.hypot(stand.x - here.x, stand.y - here.y) < 2
    // What is only told of does not ride: it is rubbed out and pencilled in elsewhere.
    const told = !stand.mark.sure || !before.mark.sure
    rider.fresh = !still && told
    if (!moving) rider.shift = { from: beside, now: beside }
    if (told) rider.shift.from = beside
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
      pencilled: stand.seen.some(({ id }) => id === stand.band),
      share: share => Math.min(1, Math.max(0, (share - lag) / (1 - LATEST))),
    }
  }
}

/** Where a mark's picture is held, so that it stands beside those before it at its spot. */
const originOf = (beside: number): number => 0.5 - (beside * APART) / TOKEN.width
