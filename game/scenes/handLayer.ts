import type Phaser from 'phaser'
import type { Pen } from './pen.ts'
import type { Size, View } from './view.ts'

const KEY = 'hand'

/** What the hand points at, on a sheet of its own over the ink: it comes and goes without the ink being written anew. */
export class HandLayer {
  readonly #scene: Phaser.Scene
  readonly #dense: number
  #image: Phaser.GameObjects.Image | null = null
  #texture: Phaser.Textures.CanvasTexture | null = null
  #view: View | null = null

  constructor(scene: Phaser.Scene, dense: number) {
    this.#scene = scene
    this.#dense = dense
  }

  /** Shows what `draw` draws for this view, anew when the view or `due` says so; null takes it away. */
  show(view: View, size: Size, due: boolean, draw: ((pen: Pen) => void) | null): void {
    if (!draw) {
      this.#image?.setVisible(false)
      this.#view = null
      return
    }
    if (!due && this.#view === view) return
    const ink = this.#fit(size)
    if (!ink || !this.#texture || !this.#image) return
    const { width, height } = this.#texture
    const scale = view.zoom * this.#dense
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
    this.#image
      .setVisible(true)
      .setPosition(view.x, view.y)
      .setScale(1 / scale)
    this.#view = view
  }

  /** A canvas as large as the window; null where none can be had. */
  #fit({ width, height }: Size): CanvasRenderingContext2D | null {
    const [wide, high] = [Math.ceil(width * this.#dense), Math.ceil(height * this.#dense)]
    if (this.#texture?.width === wide && this.#texture.height === high) return this.#texture.context
    const { textures } = this.#scene
    if (textures.exists(KEY)) textures.remove(KEY)
    this.#texture = textures.createCanvas(KEY, wide, high)
    if (!this.#texture) return null
    this.#image ??= this.#scene.add.image(0, 0, KEY).setDepth(15)
    this.#image.setTexture(KEY)
    return this.#texture.context
  }
}
