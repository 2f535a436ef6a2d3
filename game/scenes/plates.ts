import Phaser from 'phaser'
import { LAMP } from './palette.ts'
import type { Sheet } from './sheet.ts'

/** Under this many device pixels for a sheet unit the fine strokes would glitter; a softened copy is shown instead. */
const FAR = 0.5
const COPY = 0.42
/** Shade of the paper's edge on the table: sheet units to the lower right, and how dark. */
const SHADE = [
  [14, 0.1],
  [9, 0.12],
  [4, 0.16],
] as const

/** The relief: four plates near to, and one copy of them, shrunk step by step, for the far view. */
export class Plates {
  readonly #near: Phaser.GameObjects.Image[]
  readonly #far: Phaser.GameObjects.Image
  readonly #lamp: Phaser.GameObjects.Rectangle

  constructor(scene: Phaser.Scene, sheet: Sheet, plates: readonly HTMLImageElement[]) {
    const { columns, width, height } = sheet.tiles
    const unit = sheet.width / (columns * width)
    // The paper lies on the table and throws a little shade.
    for (const [off, alpha] of SHADE)
      scene.add
        .rectangle(sheet.width / 2 + off, sheet.height / 2 + off, sheet.width, sheet.height, 0x2a1c0e, alpha)
        .setDepth(-1)
    this.#near = plates.map((plate, i) => {
      scene.textures.addImage(`plate ${i}`, plate)
      return scene.add
        .image((i % columns) * width * unit, Math.floor(i / columns) * height * unit, `plate ${i}`)
        .setOrigin(0, 0)
        .setScale(unit)
    })
    scene.textures.addCanvas('plate far', shrunk(sheet, plates))
    this.#far = scene.add
      .image(0, 0, 'plate far')
      .setOrigin(0, 0)
      .setScale(1 / COPY)
    this.#lamp = scene.add
      .rectangle(sheet.width / 2, sheet.height / 2, sheet.width, sheet.height, LAMP)
      .setBlendMode(Phaser.BlendModes.MULTIPLY)
      .setDepth(100)
      .setVisible(false)
  }

  /** Lamplight or day. */
  light(lamp: boolean): void {
    this.#lamp.setVisible(lamp)
  }

  /** Shows what suits `density`, device pixels for one sheet unit. */
  suit(density: number): void {
    const far = density < FAR
    this.#far.setVisible(far)
    for (const plate of this.#near) plate.setVisible(!far)
  }
}

function shrunk(sheet: Sheet, plates: readonly HTMLImageElement[]): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(sheet.width * COPY)
  canvas.height = Math.round(sheet.height * COPY)
  const ink = canvas.getContext('2d')
  if (!ink) return canvas
  const { columns, rows, width, height } = sheet.tiles
  const [wide, high] = [canvas.width / columns, canvas.height / rows]
  ink.imageSmoothingQuality = 'high'
  plates.forEach((plate, i) => {
    const [x, y] = [(i % columns) * wide, Math.floor(i / columns) * high]
    ink.drawImage(plate, 0, 0, width, height, x, y, wide, high)
  })
  return canvas
}
