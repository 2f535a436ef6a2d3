import type Phaser from 'phaser'
import { daysOf } from '../sim/calendar.ts'
import { INK } from './palette.ts'
import { lay } from './pen.ts'
import type { Sheet } from './sheet.ts'

/** The height in metres above which snow lies in the middle of a month, January first: an estimate for the middle of the country. */
const SNOW_LINE = [1450, 1550, 2000, 2600, 3200, 3700, 4100, 4400, 4000, 3400, 2600, 1900] as const
/** Metres between one outline of the sheet and the next. */
const STEP = 500
/** How white the ground is above the line, and how much whiter each step higher up to the fourth. */
const WHITE = 0.5
const WHITER = 0.13
/** Pixels of the veil for a sheet unit: stretched over the sheet its edges are as soft as a wash. */
const SCALE = 0.25
const FADE_MS = 900

const MONTH_STARTS = [1, 32, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366] as const

/**
 * The day of the year (1 to 365) as the snow keeps it in a week: the calendar's, held within the month by which the roads go, so
 * that a line that comes early or late closes its passes on the day it covers them.
 */
export function snowDay(week: number, roadMonth: number): number {
  const { month, day } = daysOf(Math.max(1, week))[3]!
  const today = MONTH_STARTS[month - 1]! + day - 1
  const [first, next] = [MONTH_STARTS[roadMonth - 1]!, MONTH_STARTS[roadMonth]!]
  if (month === roadMonth) return today
  // December's weather in November is not eleven months late.
  const early = (roadMonth - month + 12) % 12 === 1
  return early ? first : next - 1
}

/** The snow line in metres on a day of the year (1 to 366), between the middles of its months. */
export function snowLineOn(dayOfYear: number): number {
  const month = (dayOfYear - 15) / 30.44
  const before = Math.floor(month)
  const at = (i: number) => SNOW_LINE[(i + 12) % 12]!
  const part = month - before
  return Math.round(at(before) + (at(before + 1) - at(before)) * part)
}

/** The outlines to fill and how white, so that the line climbs between them week by week; lowest first. */
export function fillsFor(metres: number): { readonly metres: number; readonly alpha: number }[] {
  const low = Math.floor(metres / STEP) * STEP
  const part = (metres - low) / STEP
  return [
    { metres: low, alpha: WHITE * (1 - part) },
    { metres: low + STEP, alpha: WHITE * part + WHITER * (1 - part) },
    ...[2, 3].map(i => ({ metres: low + i * STEP, alpha: WHITER })),
    { metres: low + 4 * STEP, alpha: WHITER * part },
  ].filter(({ alpha }) => alpha > 0.01)
}

/** The year's snow as a veil between paper and relief; a new line fades in over the old. */
export class Snow {
  readonly #scene: Phaser.Scene
  readonly #sheet: Sheet
  #lies = -1
  #image: Phaser.GameObjects.Image | null = null
  #turn = 0

  constructor(scene: Phaser.Scene, sheet: Sheet) {
    this.#scene = scene
    this.#sheet = sheet
  }

  /** Lays the snow of a day of the year; fades it in where things may move. */
  show(dayOfYear: number, moving: boolean): void {
    const metres = snowLineOn(dayOfYear)
    if (metres === this.#lies) return
    this.#lies = metres
    const key = `snow ${this.#turn++ % 2}`
    const old = this.#image
    const { width, height } = this.#sheet
    const texture = this.#scene.textures.exists(key)
      ? (this.#scene.textures.get(key) as Phaser.Textures.CanvasTexture)
      : this.#scene.textures.createCanvas(key, width * SCALE, height * SCALE)
    if (!texture) return
    veil(texture.context, this.#sheet, metres)
    texture.refresh()
    const image = this.#scene.add
      .image(0, 0, key)
      .setOrigin(0, 0)
      .setScale(1 / SCALE)
      .setDepth(2)
    this.#image = image
    if (!moving || !old) {
      old?.destroy()
      return
    }
    image.setAlpha(0)
    this.#scene.tweens.add({ targets: image, alpha: 1, duration: FADE_MS })
    this.#scene.tweens.add({ targets: old, alpha: 0, duration: FADE_MS, onComplete: () => old.destroy() })
  }
}

/** Paints the snow above `metres` onto a canvas of any size that stands for the whole sheet. */
export function veil(ink: CanvasRenderingContext2D, sheet: Sheet, metres: number): void {
  const scale = ink.canvas.width / sheet.width
  ink.setTransform(1, 0, 0, 1, 0, 0)
  ink.clearRect(0, 0, ink.canvas.width, ink.canvas.height)
  ink.scale(scale, scale)
  ink.save()
  ink.beginPath()
  lay(ink, sheet.frame.neat)
  ink.clip()
  ink.fillStyle = INK.snow
  for (const fill of fillsFor(metres)) {
    const line = sheet.snow.find(one => one.metres === fill.metres)
    if (!line) continue
    ink.beginPath()
    for (const ring of line.rings) {
      ink.moveTo(ring[0]!, ring[1]!)
      lay(ink, ring)
      ink.closePath()
    }
    ink.globalAlpha = fill.alpha
    ink.fill('evenodd')
  }
  ink.restore()
}
