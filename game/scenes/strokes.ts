import type Phaser from 'phaser'

/** Size of the picture of one stroke in CSS pixels, and the depth at which strokes lie: over the ink, under the marks. */
const LONG = 8
const THICK = 3
const DEPTH = 15

/** One short pencil stroke: its middle in sheet units, its direction in radians, length and thickness in CSS pixels. */
export interface Stroke {
  readonly x: number
  readonly y: number
  readonly turn: number
  readonly long: number
  readonly thick: number
  readonly colour: string
  /** 0-1. */
  readonly alpha: number
}

/** Pencil strokes that change from frame to frame: pictures out of a pool, since the written ink is too dear to renew so often. */
export class Strokes {
  readonly #scene: Phaser.Scene
  readonly #dense: number
  readonly #pool: Phaser.GameObjects.Image[] = []
  #used = 0

  constructor(scene: Phaser.Scene, dense: number) {
    this.#scene = scene
    this.#dense = dense
  }

  /** Begins a frame: everything drawn before is taken back. */
  clear(): void {
    for (let i = 0; i < this.#used; i++) this.#pool[i]?.setVisible(false)
    this.#used = 0
  }

  /** Draws one stroke, the same to the eye at any zoom. */
  draw({ x, y, turn, long, thick, colour, alpha }: Stroke, zoom: number): void {
    const image = this.#pool[this.#used] ?? this.#scene.add.image(0, 0, '__DEFAULT').setDepth(DEPTH)
    this.#pool[this.#used++] = image
    const unit = 1 / (zoom * this.#dense)
    image
      .setTexture(this.#texture(colour))
      .setPosition(x, y)
      .setRotation(turn)
      .setScale((long / LONG) * unit, (thick / (THICK - 1)) * unit)
      .setAlpha(alpha)
      .setVisible(true)
  }

  #texture(colour: string): string {
    const key = `stroke ${colour}`
    if (this.#scene.textures.exists(key)) return key
    const canvas = this.#scene.textures.createCanvas(key, LONG * this.#dense, THICK * this.#dense)
    if (!canvas) return '__DEFAULT'
    const ink = canvas.context
    ink.scale(this.#dense, this.#dense)
    ink.strokeStyle = colour
    ink.lineCap = 'round'
    ink.lineWidth = THICK - 1
    ink.beginPath()
    ink.moveTo(1, THICK / 2)
    ink.lineTo(LONG - 1, THICK / 2)
    ink.stroke()
    canvas.refresh()
    return key
  }
}
