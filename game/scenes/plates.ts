import Phaser from 'phaser'
import { LAMP } from './palette.ts'
import { inView, levelFor, type Place, STRETCH, tilesOf } from './plateLevels.ts'
import { NearRelief } from './relief/nearRelief.ts'
import type { Level, Sheet } from './sheet.ts'
import type { Size, View } from './view.ts'

/** A tile on the table: where it lies, and its picture once it is there. */
interface Tile extends Place {
  image: Phaser.GameObjects.Image | null
  asked: boolean
}

/** Under this many device pixels for a sheet unit even the far strokes would glitter; a softened copy is shown. */
const THUMB = 0.3
const COPY = 0.25
/** Shade of the paper's edge on the table: sheet units to the lower right, and how dark. */
const SHADE = [
  [14, 0.1],
  [9, 0.12],
  [4, 0.16],
] as const
const DEPTH = { table: -1, wash: 0, relief: 3, lamp: 100 } as const

/** Where the sheet's files come from: pictures decoded, the ground plate unpacked. */
export interface Files {
  picture(name: string): Promise<HTMLImageElement>
  ground(): Promise<ArrayBuffer>
}

/**
 * The paper with its wash, and over it the relief as a printer's brown plate: multiplied, so that snow and fields can lie between the
 * two. The relief is engraved for three distances: far and middle plates are baked and fetched when they are first looked at; the near
 * one is engraved from the ground plate as one looks.
 */
export class Plates {
  readonly #scene: Phaser.Scene
  readonly #files: Files
  readonly #near: NearRelief
  readonly #levels: readonly Level[]
  readonly #tiles: Tile[]
  readonly #lamp: Phaser.GameObjects.Rectangle
  readonly #arrived: () => void
  #thumb: Phaser.GameObjects.Image | null = null

  constructor(scene: Phaser.Scene, sheet: Sheet, files: Files, wash: HTMLImageElement, arrived: () => void) {
    this.#scene = scene
    this.#files = files
    this.#near = new NearRelief(scene, sheet, files.ground, arrived)
    this.#arrived = arrived
    const { width, height } = sheet
    // The paper lies on the table and throws a little shade.
    for (const [off, alpha] of SHADE)
      scene.add
        .rectangle(width / 2 + off, height / 2 + off, width, height, 0x2a1c0e, alpha)
        .setDepth(DEPTH.table)
    scene.textures.addImage('wash', wash)
    scene.add.image(0, 0, 'wash').setOrigin(0, 0).setDisplaySize(width, height).setDepth(DEPTH.wash)
    this.#levels = sheet.levels
    this.#tiles = sheet.levels.flatMap(tilesOf).map(place => ({ ...place, image: null, asked: false }))
    this.#lamp = scene.add
      .rectangle(width / 2, height / 2, width, height, LAMP)
      .setBlendMode(Phaser.BlendModes.MULTIPLY)
      .setDepth(DEPTH.lamp)
      .setVisible(false)
  }

  /** Lamplight or day. */
  light(lamp: boolean): void {
    this.#lamp.setVisible(lamp)
  }

  /** Takes plates that were fetched before the scene began, by their names. */
  take(plates: ReadonlyMap<string, HTMLImageElement>): void {
    for (const tile of this.#tiles) {
      const plate = plates.get(tile.key)
      if (plate) this.#lay(tile, plate)
    }
  }

  /** Shows the relief that suits `dense` device pixels a CSS pixel; while it is on its way, the finest that is there. */
  suit(view: View, size: Size, dense: number): void {
    const density = view.zoom * dense
    const baked = levelFor(this.#levels, density)
    const close = density > baked.scale * STRETCH && this.#near.suit(view, size, density)
    if (!close) this.#near.hide()
    const seen = this.#tiles.filter(tile => inView(tile, view, size))
    for (const tile of seen) if (tile.level === baked) this.#ask(tile)
    const whole = (level: Level) => seen.every(tile => tile.level !== level || tile.image)
    const shown = whole(baked) ? baked : (this.#levels.find(whole) ?? null)
    const far = density < THUMB && this.#softened()
    this.#thumb?.setVisible(far)
    for (const tile of this.#tiles)
      tile.image?.setVisible(!far && !close && tile.level === shown && seen.includes(tile))
  }

  #ask(tile: Tile): void {
    if (tile.asked) return
    tile.asked = true
    this.#files.picture(tile.key).then(
      plate => {
        if (!this.#scene.game.isRunning) return
        this.#lay(tile, plate)
        this.#arrived()
      },
      // A plate that does not come is asked for again when it is next looked at; the coarser one stays.
      () => {
        tile.asked = false
      },
    )
  }

  #lay(tile: Tile, plate: HTMLImageElement): void {
    const { key, box, level } = tile
    if (!this.#scene.textures.exists(key)) this.#scene.textures.addImage(key, plate)
    tile.asked = true
    tile.image = this.#scene.add
      .image(box[0], box[1], key)
      .setOrigin(0, 0)
      .setScale(1 / level.scale)
      .setBlendMode(Phaser.BlendModes.MULTIPLY)
      .setDepth(DEPTH.relief)
      .setVisible(false)
  }

  /** A shrunk copy of the farthest plate, made once; false while that plate is not there. */
  #softened(): boolean {
    if (this.#thumb) return true
    const first = this.#tiles[0]
    if (!first?.image) return false
    const plate = first.image.texture.getSourceImage() as HTMLImageElement
    const canvas = document.createElement('canvas')
    canvas.width = Math.round((plate.width / first.level.scale) * COPY)
    canvas.height = Math.round((plate.height / first.level.scale) * COPY)
    const ink = canvas.getContext('2d')
    if (!ink) return false
    ink.imageSmoothingQuality = 'high'
    ink.drawImage(plate, 0, 0, canvas.width, canvas.height)
    this.#scene.textures.addCanvas('relief thumb', canvas)
    this.#thumb = this.#scene.add
      .image(0, 0, 'relief thumb')
      .setOrigin(0, 0)
      .setScale(1 / COPY)
      .setBlendMode(Phaser.BlendModes.MULTIPLY)
      .setDepth(DEPTH.relief)
    return true
  }
}
