import { FACE, INK } from './palette.ts'
import type { Flat } from './sheet.ts'

/** A canvas whose unit is the sheet's; `px` is one CSS pixel in sheet units. */
export interface Pen {
  readonly ink: CanvasRenderingContext2D
  readonly zoom: number
  readonly px: number
  /** The part of the sheet that is drawn. */
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Adds a flat line to the path. */
export function lay(ink: CanvasRenderingContext2D, line: Flat, backwards = false): void {
  if (backwards) for (let i = line.length - 2; i >= 0; i -= 2) ink.lineTo(line[i]!, line[i + 1]!)
  else for (let i = 0; i < line.length; i += 2) ink.lineTo(line[i]!, line[i + 1]!)
}

const bounds = new WeakMap<Flat, readonly [left: number, top: number, right: number, bottom: number]>()

/** The upright bounds of a flat line, found once. */
function boundsOf(line: Flat): readonly [number, number, number, number] {
  const known = bounds.get(line)
  if (known) return known
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = 0; i < line.length; i += 2) {
    left = Math.min(left, line[i]!)
    right = Math.max(right, line[i]!)
    top = Math.min(top, line[i + 1]!)
    bottom = Math.max(bottom, line[i + 1]!)
  }
  const found = [left, top, right, bottom] as const
  bounds.set(line, found)
  return found
}

/** True when any of the line could lie on the drawn part. */
export function inSight(pen: Pen, line: Flat, room = 20): boolean {
  const [left, top, right, bottom] = boundsOf(line)
  return (
    right > pen.left - room && left < pen.right + room && bottom > pen.top - room && top < pen.bottom + room
  )
}

/** Runs `draw` with CSS pixels as unit and the sheet point as origin. */
export function atPoint(pen: Pen, x: number, y: number, draw: () => void, turn = 0): void {
  const { ink, px } = pen
  ink.save()
  ink.translate(x, y)
  if (turn) ink.rotate(turn)
  ink.scale(px, px)
  draw()
  ink.restore()
}

/** A face of the sheet, size in CSS pixels. */
export const face = (size: number, style: '' | 'italic' | '700' = ''): string =>
  `${style} ${size}px ${FACE}`.trim()

/** Letters with a breath of paper round them, so that strokes beneath do not touch. */
export function letter(ink: CanvasRenderingContext2D, text: string, x: number, y: number, halo = 3): void {
  if (halo > 0) {
    const fill = ink.fillStyle
    ink.lineJoin = 'round'
    ink.lineWidth = halo
    ink.strokeStyle = INK.paper
    ink.globalAlpha *= 0.86
    ink.strokeText(text, x, y)
    ink.globalAlpha /= 0.86
    ink.fillStyle = fill
  }
  ink.fillText(text, x, y)
}

/** A number between 0 and 1 that depends on nothing but `n`: pencils tremble the same way each time. */
export function tremble(n: number): number {
  let h = Math.imul(n | 0, 0x9e3779b1)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  return ((h ^ (h >>> 13)) >>> 0) / 4294967296
}

const sums = new WeakMap<Flat, Float64Array>()

/** How far along a line each of its points lies; reckoned once for a line that is not changed afterwards. */
export function distances(line: Flat): Float64Array {
  const known = sums.get(line)
  if (known && known.length === line.length / 2) return known
  const far = new Float64Array(line.length / 2)
  for (let i = 2; i < line.length; i += 2)
    far[i / 2] = far[i / 2 - 1]! + Math.hypot(line[i]! - line[i - 2]!, line[i + 1]! - line[i - 1]!)
  sums.set(line, far)
  return far
}

/** Length of a flat line, in sheet units. */
export function lengthOf(line: Flat): number {
  return distances(line).at(-1) ?? 0
}

/** The point and direction (radians) `far` units along a flat line. */
export function along(line: Flat, far: number): { x: number; y: number; turn: number } {
  if (line.length < 4) return { x: line[0] ?? 0, y: line[1] ?? 0, turn: 0 }
  const at = distances(line)
  let [low, high] = [0, at.length - 1]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (at[middle]! < far) low = middle
    else high = middle
  }
  const [x1, y1, x2, y2] = [line[2 * low]!, line[2 * low + 1]!, line[2 * high]!, line[2 * high + 1]!]
  const step = at[high]! - at[low]!
  const t = step === 0 ? 0 : Math.min(1, Math.max(0, (far - at[low]!) / step))
  return { x: x1 + (x2 - x1) * t, y: y1 + (y2 - y1) * t, turn: Math.atan2(y2 - y1, x2 - x1) }
}
