import type Phaser from 'phaser'
import { INK } from './palette.ts'
import { lay } from './pen.ts'
import type { Sheet } from './sheet.ts'

/** The height in metres above which snow lies in a month, January first: an estimate for the middle of the country. */
const SNOW_LINE = [1500, 1500, 2000, 2500, 3000, 3500, 4000, 4500, 4000, 3500, 2500, 2000] as const

const HALF = 0.5
const FADE_MS = 900

const snowLineOf = (month: number): number => SNOW_LINE[(month - 1) % 12] ?? 3000

/** The year's snow as a veil over the relief; a new line fades in over the old. */
export class Snow {
  readonly #scene: Phaser.Scene
  readonly #sheet: Sheet
  #lies = 0
  #image: Phaser.GameObjects.Image | null = null
  #turn = 0

  constructor(scene: Phaser.Scene, sheet: Sheet) {
    this.#scene = scene
    this.#sheet = sheet
  }

  /** Draws the snow of a month; returns how long the change takes in milliseconds. */
  show(month: number, moving: boolean): number {
    const metres = snowLineOf(month)
    if (metres === this.#lies) return 0
    this.#lies = metres
    const key = `snow ${this.#turn++ % 2}`
    const old = this.#image
    const width = this.#sheet.width * HALF
    const height = this.#sheet.height * HALF
    const texture = this.#scene.textures.exists(key)
      ? (this.#scene.textures.get(key) as Phaser.Textures.CanvasTexture)
      : this.#scene.textures.createCanvas(key, width, height)
    if (!texture) return 0
    paint(texture.context, this.#sheet, metres)
    texture.refresh()
    const image = this.#scene.add
      .image(0, 0, key)
      .setOrigin(0, 0)
      .setScale(1 / HALF)
      .setDepth(2)
    this.#image = image
    if (!moving || !old) {
      old?.destroy()
      return 0
    }
    image.setAlpha(0)
    this.#scene.tweens.add({ targets: image, alpha: 1, duration: FADE_MS })
    this.#scene.tweens.add({ targets: old, alpha: 0, duration: FADE_MS, onComplete: () => old.destroy() })
    return FADE_MS
  }
}

function paint(ink: CanvasRenderingContext2D, sheet: Sheet, metres: number): void {
  ink.setTransform(1, 0, 0, 1, 0, 0)
  ink.clearRect(0, 0, ink.canvas.width, ink.canvas.height)
  ink.scale(HALF, HALF)
  ink.save()
  ink.beginPath()
  lay(ink, sheet.frame.neat)
  ink.clip()
  ink.fillStyle = INK.snow
  for (const [level, alpha] of [
    [metres, 0.32],
    [metres + 500, 0.16],
    [metres + 1500, 0.14],
  ] as const) {
    const line = sheet.snow.find(one => one.metres === level)
    if (!line) continue
    ink.beginPath()
    for (const ring of line.rings) {
      ink.moveTo(ring[0]!, ring[1]!)
      lay(ink, ring)
      ink.closePath()
    }
    ink.globalAlpha = alpha
    ink.fill('evenodd')
    if (level !== metres) continue
    ink.strokeStyle = INK.frost
    ink.globalAlpha = 0.85
    ink.lineWidth = 2.4
    ink.lineCap = 'round'
    ink.setLineDash([0.1, 6])
    ink.stroke()
    ink.setLineDash([])
  }
  ink.restore()
}
