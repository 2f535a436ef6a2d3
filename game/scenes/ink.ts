import type Phaser from 'phaser'
import type { Pen } from './pen.ts'
import type { Size, View } from './view.ts'

/** How much is drawn beyond the window on every side, so that a small push shows no bare edge. */
const SPARE = 0.22
/** The longest side of the canvas in device pixels. */
const LARGEST = 4096

/** Everything written on the sheet, drawn afresh for the window at its own sharpness and laid over the plates. */
export class InkLayer {
  readonly #scene: Phaser.Scene
  readonly #dense: number
  readonly #image: Phaser.GameObjects.Image
  #texture: Phaser.Textures.CanvasTexture
  #drawn: { view: View; size: Size } | null = null

  constructor(scene: Phaser.Scene, dense: number) {
    this.#scene = scene
    this.#dense = dense
    this.#texture = this.#make(64, 64)
    this.#image = scene.add.image(0, 0, 'ink').setDepth(10)
  }

  /** True when what is drawn no longer serves this view: too coarse, too fine, or its edge would show. */
  stale(view: View, size: Size): boolean {
    if (!this.#drawn) return true
    const { view: old, size: was } = this.#drawn
    if (was.width !== size.width || was.height !== size.height || old.zoom !== view.zoom) return true
    const spare = SPARE * 0.8
    return (
      Math.abs(view.x - old.x) * view.zoom > size.width * spare ||
      Math.abs(view.y - old.y) * view.zoom > size.height * spare
    )
  }

  /** Draws anew through `draw`. */
  redraw(view: View, size: Size, draw: (pen: Pen) => void): void {
    const dense = this.#dense
    const room = 1 + 2 * SPARE
    const width = Math.min(LARGEST, Math.ceil(size.width * room * dense))
    const height = Math.min(LARGEST, Math.ceil(size.height * room * dense))
    if (this.#texture.width !== width || this.#texture.height !== height) {
      this.#scene.textures.remove('ink')
      this.#texture = this.#make(width, height)
      this.#image.setTexture('ink')
    }
    const ink = this.#texture.context
    const scale = view.zoom * dense
    ink.setTransform(1, 0, 0, 1, 0, 0)
    ink.clearRect(0, 0, width, height)
    ink.setTransform(scale, 0, 0, scale, width / 2 - view.x * scale, height / 2 - view.y * scale)
    draw({
      ink,
      zoom: view.zoom,
      px: 1 / view.zoom,
      left: view.x - width / scale / 2,
      right: view.x + width / scale / 2,
      top: view.y - height / scale / 2,
      bottom: view.y + height / scale / 2,
    })
    this.#texture.refresh()
    this.#image.setPosition(view.x, view.y).setScale(1 / scale)
    this.#drawn = { view, size }
  }

  #make(width: number, height: number): Phaser.Textures.CanvasTexture {
    const texture = this.#scene.textures.createCanvas('ink', width, height)
    if (!texture) throw new Error('no canvas could be had for the ink')
    return texture
  }
}
