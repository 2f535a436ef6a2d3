import type Phaser from 'phaser'
import type { Pen } from './pen.ts'
import type { Cell } from './squares.ts'

/**
 * Device pixels a side. Larger squares take longer to paint than a frame lasts, smaller ones repeat too much; and it must not
 * be a power of two, or the card would wrap one edge round to the other where old ink is stretched.
 */
export const SIDE = 500
/** CSS pixels round a square whose strokes may reach into it. */
const REACH = 48

/** One square of ink: a canvas, and its picture on the table. */
export class InkTile {
  readonly #texture: Phaser.Textures.CanvasTexture
  readonly #image: Phaser.GameObjects.Image
  cell: Cell = { column: 0, row: 0 }
  /** True when what it shows is no longer what is written. */
  stale = true

  constructor(scene: Phaser.Scene, name: string) {
    const canvas = document.createElement('canvas')
    canvas.width = SIDE
    canvas.height = SIDE
    // Kept by the processor: thousands of fine strokes cost a card more than sending it the finished picture.
    const held = canvas.getContext('2d', { willReadFrequently: true })
    const texture = held && scene.textures.addCanvas(name, canvas)
    if (!texture) throw new Error('no canvas could be had for the ink')
    this.#texture = texture
    this.#image = scene.add.image(0, 0, name).setOrigin(0, 0).setDepth(10).setVisible(false)
  }

  /** Paints its square of a sheet of `zoom` at `dense` device pixels a CSS pixel. */
  paint(zoom: number, dense: number, draw: (pen: Pen) => void): void {
    const { column, row } = this.cell
    const scale = zoom * dense
    const unit = SIDE / scale
    const far = REACH / zoom
    const ink = this.#texture.context
    ink.setTransform(1, 0, 0, 1, 0, 0)
    ink.clearRect(0, 0, SIDE, SIDE)
    ink.setTransform(scale, 0, 0, scale, -column * SIDE, -row * SIDE)
    draw({
      ink,
      zoom,
      px: 1 / zoom,
      left: column * unit - far,
      top: row * unit - far,
      right: (column + 1) * unit + far,
      bottom: (row + 1) * unit + far,
    })
    this.#texture.refresh()
    this.#image.setPosition(column * unit, row * unit).setScale(1 / scale)
    this.stale = false
  }

  show(shown: boolean): void {
    this.#image.setVisible(shown)
  }
}
