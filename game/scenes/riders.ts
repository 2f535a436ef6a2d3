import type Phaser from 'phaser'
import type { Content } from '../../story/schema/content.ts'
import type { PlaceId } from '../../story/schema/ids.ts'
import { landOf } from '../sim/gazetteer.ts'
import { wayBetween } from '../sim/views/roads.ts'
import { roadMonth } from '../sim/weather.ts'
import type { World } from '../sim/world.ts'
import { stretch } from './marches.ts'
import { APART, bannerOf, boxesOf, MARK_NAMED, markScale, type Stand, standsOf } from './marks.ts'
import { along, lengthOf } from './pen.ts'
import { Room } from './room.ts'
import type { Flat, Sheet } from './sheet.ts'
import { keyOf, paintToken, TOKEN } from './tokens.ts'

const RIDE_MS = 1100

interface Rider {
  readonly image: Phaser.GameObjects.Image
  stand: Stand
  beside: number
}

/** The marks of bands as pictures that ride from place to place. */
export class Riders {
  readonly #scene: Phaser.Scene
  readonly #sheet: Sheet
  readonly #content: Content
  readonly #dense: number
  readonly #riders = new Map<string, Rider>()
  #stands: Stand[] = []
  /** How far along each mark's drawn rides; the scene stays awake while any is on the road. */
  #riding = 0

  constructor(scene: Phaser.Scene, sheet: Sheet, content: Content, dense: number) {
    this.#scene = scene
    this.#sheet = sheet
    this.#content = content
    this.#dense = dense
  }

  get riding(): boolean {
    return this.#riding > 0
  }

  /** The marks as they stand, and how many stand to the left of each at the same spot. */
  get stands(): readonly { readonly stand: Stand; readonly beside: number }[] {
    return [...this.#riders.values()]
  }

  /** Puts the marks where this world has them; they ride there when they may. */
  show(world: World, zoom: number, moving: boolean): void {
    this.#stands = standsOf(world, this.#content, this.#sheet)
    const kept = new Set<string>()
    const at = new Map<string, number>()
    for (const stand of this.#stands) {
      const key = `${stand.band}`
      kept.add(key)
      const spot = `${Math.round(stand.x)},${Math.round(stand.y)}`
      const beside = at.get(spot) ?? 0
      at.set(spot, beside + 1)
      const known = this.#riders.get(key)
      if (known) this.#ride(known, stand, beside, world, moving)
      else {
        const image = this.#scene.add.image(stand.x, stand.y, '__DEFAULT').setOrigin(0.5, 1).setDepth(20)
        this.#riders.set(key, { image, stand, beside })
      }
    }
    for (const [key, { image }] of this.#riders) {
      if (kept.has(key)) continue
      this.#scene.tweens.killTweensOf(image)
      image.destroy()
      this.#riders.delete(key)
    }
    this.fit(zoom)
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
      rider.image.setOrigin(0.5 - (rider.beside * APART) / TOKEN.width, 1)
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

  #ride(rider: Rider, stand: Stand, beside: number, world: World, moving: boolean): void {
    const { image, stand: before } = rider
    rider.stand = stand
    rider.beside = beside
    this.#scene.tweens.killTweensOf(image)
    const far = Math.hypot(stand.x - before.x, stand.y - before.y)
    if (!moving || far < 2) {
      image.setPosition(stand.x, stand.y)
      return
    }
    const line = this.#road(before.at, stand.at, world) ?? [before.x, before.y, stand.x, stand.y]
    const whole = lengthOf(line)
    this.#riding++
    const done = { t: 0 }
    this.#scene.tweens.add({
      targets: done,
      t: 1,
      duration: RIDE_MS,
      ease: 'Sine.easeInOut',
      onUpdate: () => {
        const { x, y } = along(line, whole * done.t)
        image.setPosition(x, y)
      },
      onComplete: () => {
        this.#riding--
        image.setPosition(stand.x, stand.y)
      },
    })
  }

  /** The road between two places, as ridden; null when none is open. */
  #road(from: PlaceId, to: PlaceId, world: World): Flat | null {
    const way =
      from === to
        ? null
        : wayBetween(landOf(this.#content), from, to, roadMonth({ world, content: this.#content }))
    if (!way) return null
    const line: number[] = []
    let here = from
    for (const next of way.path) {
      line.push(...stretch(this.#sheet, this.#content, here, next))
      here = next
    }
    return line
  }
}
