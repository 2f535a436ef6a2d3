import type { Content } from '../../story/schema/content.ts'
import type { World } from '../sim/world.ts'
import { CELL, cellAt, type Ground, groundOf } from './cells.ts'
import { INK } from './palette.ts'
import { type Pen, tremble } from './pen.ts'
import type { Sheet } from './sheet.ts'

/** Whom a district would feed, in the steps the atlas has words for: -2 and -1 the Reds, 1 and 2 the rising. */
export type Feeds = -2 | -1 | 0 | 1 | 2

const STEPS = { mild: 15, strong: 50 } as const

/** The step of a support between -100 and 100. */
export function feeds(support: number): Feeds {
  const strength = Math.abs(support) >= STEPS.strong ? 2 : Math.abs(support) >= STEPS.mild ? 1 : 0
  return (strength * Math.sign(support)) as Feeds
}

/** The steps of the sheet's districts, in its own order; 0 where a district is not in play. */
export function feedsOf({ districts }: Sheet, content: Content, world: World): readonly Feeds[] {
  const played = new Set(content.districts.flatMap(({ id, role }) => (role === 'play' ? id : [])))
  return districts.map(({ id }) => (played.has(id) ? feeds(world.districts[id]?.support ?? 0) : 0))
}

/** How thick the wash lies at most, by strength. */
const WASH = [0, 0.075, 0.13] as const
/** Sheet units from the edge over which the wash comes up. */
const COMES_UP = 64

/** Lays the support of the districts: a soft wash, and over it long strokes, rising to the right for the rising, falling for the Reds. */
export function drawSupport(pen: Pen, sheet: Sheet, content: Content, world: World): void {
  const ground = groundOf(sheet)
  const steps = feedsOf(sheet, content, world)
  const { ink } = pen
  ink.save()
  ink.imageSmoothingEnabled = true
  ink.drawImage(washOf(sheet, ground, steps), 0, 0, ground.columns * CELL, ground.rows * CELL)
  strokes(pen, ground, steps, 1)
  strokes(pen, ground, steps, -1)
  ink.restore()
}

const washes = new WeakMap<Sheet, { readonly of: string; readonly canvas: HTMLCanvasElement }>()

/** The wash as a small picture, painted anew when a district changes its mind. */
function washOf(sheet: Sheet, ground: Ground, steps: readonly Feeds[]): HTMLCanvasElement {
  const known = washes.get(sheet)
  if (known?.of === steps.join()) return known.canvas
  const { columns, rows, district, far } = ground
  const canvas = document.createElement('canvas')
  canvas.width = columns
  canvas.height = rows
  // Kept by the processor like the ink it is drawn on: a picture from the card would take the whole square of ink there too.
  const small = canvas.getContext('2d', { willReadFrequently: true })
  if (!small) return canvas
  const image = small.createImageData(columns, rows)
  const [rising, reds] = [rgb(INK.blue), rgb(INK.red)]
  for (let at = 0; at < district.length; at++) {
    const step = steps[district[at]!] ?? 0
    if (step === 0) continue
    const up = Math.min(1, far[at]! / COMES_UP)
    const soft = up * up * (3 - 2 * up)
    const alpha = WASH[Math.abs(step)]! * soft * uneven(at % columns, Math.floor(at / columns))
    image.data.set([...(step > 0 ? rising : reds), alpha * 255], at * 4)
  }
  small.putImageData(image, 0, 0)
  washes.set(sheet, { of: steps.join(), canvas })
  return canvas
}

const rgb = (hex: string): number[] => [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16))

/** How a wet brush leaves its colour: pools and thin places about 1. */
function uneven(i: number, j: number): number {
  const smooth = (size: number, salt: number) => {
    const [x, y] = [i / size, j / size]
    const [a, b] = [Math.floor(x), Math.floor(y)]
    const at = (p: number, q: number) => tremble(p * 7919 + q * 104729 + salt)
    const [tx, ty] = [x - a, y - b].map(t => t * t * (3 - 2 * t)) as [number, number]
    const upper = at(a, b) * (1 - tx) + at(a + 1, b) * tx
    return upper * (1 - ty) + (at(a, b + 1) * (1 - tx) + at(a + 1, b + 1) * tx) * ty
  }
  return 0.5 + 0.7 * smooth(14, 1) + 0.3 * smooth(4, 2)
}

/** CSS pixels between strokes at their closest; they lie up to twice as far apart. */
const APART = 8
/** Strokes end this many sheet units before the edge, so that the holder's edge stays clean. */
const CLEAR = 22
/** How steep the strokes are, in radians. */
const SLANT = 0.72
/** The length of paper over which one stroke is drawn before the pencil may be lifted, in strokes' distances. */
const REACH = 7

/** Strokes of one slope: every line where support is strong, every other where it is mild. */
function strokes(pen: Pen, ground: Ground, steps: readonly Feeds[], way: 1 | -1): void {
  if (!steps.some(step => Math.sign(step) === way)) return
  const { ink, px, zoom, left, right, top, bottom } = pen
  const apart = 2 ** Math.ceil(Math.log2(APART / zoom))
  const [ux, uy] = [Math.cos(SLANT), -way * Math.sin(SLANT)]
  const [nx, ny] = [-uy, ux]
  const corners = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ] as const
  const across = corners.map(([x, y]) => x * nx + y * ny)
  const along = corners.map(([x, y]) => x * ux + y * uy)
  const step = Math.max(CELL * 0.75, 5 * px)
  const [from, to] = [Math.floor(Math.min(...along) / step), Math.ceil(Math.max(...along) / step)]
  ink.strokeStyle = way > 0 ? INK.blue : INK.red
  ink.lineCap = 'butt'
  for (const firm of [false, true]) {
    ink.globalAlpha = firm ? 0.3 : 0.17
    ink.lineWidth = 0.85 * px
    ink.beginPath()
    for (let k = Math.floor(Math.min(...across) / apart); k <= Math.max(...across) / apart; k++) {
      let down = false
      let wavered = 0
      let start: [number, number] = [0, 0]
      let last: [number, number] = [0, 0]
      for (let m = from; m <= to; m++) {
        const far = m * step
        const off = (k + 0.22 * (tremble(k * 31 + Math.floor(far / 90)) - 0.5)) * apart
        const [x, y] = [far * ux + off * nx, far * uy + off * ny]
        const at = cellAt(ground, x, y)
        const feed = at < 0 ? 0 : (steps[ground.district[at]!] ?? 0)
        const lifted = tremble(k * 613 + Math.floor((far + tremble(k) * 200) / (apart * REACH))) < 0.22
        const deep = ground.far[at] ?? 0
        const drawn =
          Math.sign(feed) === way &&
          (Math.abs(feed) === 2 || k % 2 === 0) &&
          !lifted &&
          deep > CLEAR + 16 * tremble(k) &&
          deep > 64 === firm
        // A stroke is straight but for the hand's waver: its ends, and where it wavers, are all that is drawn.
        const waver = Math.floor(far / 90)
        if (drawn && !down) start = [x, y]
        else if (drawn && waver !== wavered) {
          ink.moveTo(...start)
          ink.lineTo(...last)
          start = last
        } else if (!drawn && down) {
          ink.moveTo(...start)
          ink.lineTo(...last)
        }
        down = drawn
        wavered = waver
        last = [x, y]
      }
      if (down) {
        ink.moveTo(...start)
        ink.lineTo(...last)
      }
      ink.stroke()
      ink.beginPath()
    }
  }
}

/** A sample of what a district would feed, `wide` by `high` CSS pixels from the upper left corner at the origin. */
export function paintSupport(ink: CanvasRenderingContext2D, feed: Feeds, wide: number, high: number): void {
  if (feed === 0) return
  ink.save()
  ink.beginPath()
  ink.rect(0, 0, wide, high)
  ink.clip()
  ink.fillStyle = feed > 0 ? INK.blue : INK.red
  ink.globalAlpha = WASH[Math.abs(feed)]! * 1.2
  ink.fillRect(0, 0, wide, high)
  ink.strokeStyle = ink.fillStyle
  ink.globalAlpha = 0.5
  ink.lineWidth = 0.85
  ink.beginPath()
  const lean = (high / Math.tan(SLANT)) * Math.sign(feed)
  for (let x = -high * 2; x < wide + high * 2; x += Math.abs(feed) === 2 ? 7 : 13) {
    ink.moveTo(x, high)
    ink.lineTo(x + lean, 0)
  }
  ink.stroke()
  ink.restore()
}
