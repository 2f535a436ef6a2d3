import { INK } from './palette.ts'
import { atPoint, face, lengthOf, letter, type Pen } from './pen.ts'
import { pressed, swept } from './pencil.ts'
import type { Flat } from './sheet.ts'

/**
 * An arrow along a way as a hand draws it: one sweep, thin where it sets out, pressed towards the end, with a head of two
 * strokes that overshoot a little; dashed when the march is hidden or only told of. Left out where it would be too short.
 */
export function drawArrow(pen: Pen, way: Flat, colour: string, sure: boolean, dark = 1): void {
  const { ink, px } = pen
  const whole = lengthOf(way)
  const start = Math.min(11 * px, whole * 0.2)
  const end = whole - 6 * px
  if (end - start < 9 * px) return
  const path = swept(way, start, end, 4 * px, Math.min(9 * px, whole * 0.08))
  ink.save()
  ink.fillStyle = colour
  ink.globalAlpha = 0.82 * dark
  const breadth = Math.min(3.6, 2.2 + lengthOf(path) / px / 160) * px
  const press = (t: number) => 0.3 + 0.7 * Math.min(1, t * 1.25) - 0.12 * Math.sin(t * 9)
  if (sure) pressed(pen, path, breadth, press)
  else
    for (let far = 0; far < lengthOf(path); far += 11 * px)
      pressed(pen, swept(path, far, Math.min(far + 7 * px, lengthOf(path)), 2.5 * px, 0), breadth, () =>
        press(far / lengthOf(path)),
      )
  head(pen, path, colour, Math.min(12 * px, whole * 0.4))
  ink.restore()
}

/** Two strokes back from the tip, the second drawn over it. */
function head(pen: Pen, path: Flat, colour: string, long: number): void {
  const { ink, px } = pen
  const n = path.length
  const [x, y] = [path[n - 2]!, path[n - 1]!]
  const back = Math.max(0, n - 8)
  const turn = Math.atan2(y - path[back + 1]!, x - path[back]!)
  const [tx, ty] = [x + Math.cos(turn) * 1.6 * px, y + Math.sin(turn) * 1.6 * px]
  ink.fillStyle = colour
  for (const [side, over] of [
    [-1, 0],
    [1, 2.2 * px],
  ] as const) {
    const lean = turn + side * 0.46
    const from = [tx - Math.cos(lean) * long, ty - Math.sin(lean) * long] as const
    const to = [tx + Math.cos(lean) * over, ty + Math.sin(lean) * over] as const
    const bow = [
      (from[0] + to[0]) / 2 + Math.sin(turn) * side * px,
      (from[1] + to[1]) / 2 - Math.cos(turn) * side * px,
    ]
    pressed(pen, [...from, ...bow, ...to] as Flat, 2.5 * px, t => 0.5 + 0.5 * t)
  }
}

/** The way a band has behind it: a faint line without a head. */
export function drawBehind(pen: Pen, way: Flat, colour: string): void {
  const { ink, px } = pen
  if (lengthOf(way) < 8 * px) return
  ink.save()
  ink.fillStyle = colour
  ink.globalAlpha = 0.3
  pressed(pen, swept(way, 0, lengthOf(way), 4 * px, 4 * px), 1.6 * px, () => 1)
  ink.restore()
}

/** Small figures beside the middle of a way. */
export function drawFigures(pen: Pen, way: Flat, text: string, colour: string): void {
  const path = swept(way, 0, lengthOf(way), Math.max(2 * pen.px, lengthOf(way) / 24), 0)
  const i = Math.floor(path.length / 4) * 2
  const [dx, dy] = [path[i + 2]! - path[i]!, path[i + 3]! - path[i + 1]!]
  const long = Math.hypot(dx, dy) || 1
  const side = dx >= 0 ? 1 : -1
  atPoint(
    pen,
    path[i]! + (dy / long) * 11 * pen.px * side,
    path[i + 1]! - (dx / long) * 11 * pen.px * side,
    () => {
      const { ink } = pen
      ink.letterSpacing = '0px'
      ink.font = face(11.5, 'italic')
      ink.textAlign = 'center'
      ink.textBaseline = 'middle'
      ink.fillStyle = colour
      letter(ink, text, 0, 0)
    },
  )
}

/** A march, `wide` CSS pixels long from the origin, for the table of signs. */
export function paintArrow(ink: CanvasRenderingContext2D, wide: number, sure = true): void {
  const pen = { ink, zoom: 1, px: 1, left: -99, top: -99, right: 999, bottom: 99 }
  drawArrow(pen, [-8, 2, wide * 0.4, -2, wide + 6, 1], INK.blue, sure)
}
