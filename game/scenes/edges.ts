import type { Holder } from '../../story/schema/place.ts'
import { piecesInSight } from './curve.ts'
import type { Firmness } from './fronts.ts'
import { INK } from './palette.ts'
import { along, lengthOf, type Pen, tremble } from './pen.ts'
import type { Flat } from './sheet.ts'

interface Edge {
  readonly colour: string
  /** CSS pixels from one stroke to the next, and how long a stroke is. */
  readonly gap: number
  readonly long: number
  /** How far a stroke leans along the border, as a part of its length. */
  readonly lean: number
  readonly form: 'stroke' | 'uneven' | 'railed' | 'dot' | 'pair'
}

/** The pencil each holder's edge is ticked with; no two look alike without colour. */
const EDGES: Readonly<Record<Holder, Edge>> = {
  reds: { colour: INK.red, gap: 3.6, long: 6.4, lean: 0.32, form: 'stroke' },
  republic: { colour: INK.red, gap: 5.6, long: 5.2, lean: 0, form: 'uneven' },
  pasha: { colour: INK.blue, gap: 4.6, long: 6.2, lean: -0.75, form: 'railed' },
  chiefs: { colour: INK.chief, gap: 3.7, long: 5.4, lean: 0, form: 'dot' },
  matcha: { colour: INK.green, gap: 9, long: 5.6, lean: 0, form: 'pair' },
  afghans: { colour: INK.green, gap: 6.4, long: 4.4, lean: -0.9, form: 'stroke' },
}

/** Which strokes of twelve are set: all where it is held firmly, most where loosely, short broken runs where it is contested. */
const SET: Readonly<Record<Firmness, string>> = {
  firm: '111111111111',
  loose: '111110111110',
  contested: '111100011000',
}

/** Strokes to one path: longer ones take far more than their share of time. */
const PATH = 48

/** How dark the pencil is, by firmness. */
const PRESS: Readonly<Record<Firmness, number>> = { firm: 1, loose: 0.88, contested: 0.95 }

/** CSS pixels the soft ribbon behind the strokes is wide. */
const RIBBON = 9

/** Strokes shrink in the far view. */
export const edgeScale = (zoom: number): number => Math.min(1.12, Math.max(0.62, 1.14 * zoom ** 0.38))

/**
 * Ticks the holder's side of a border: a soft ribbon, and over it fine strokes inward. `side` is 1 when inward lies to
 * the right of the line; `weight` between 0 and 1 lightens what is of little account.
 */
export function drawEdge(
  pen: Pen,
  line: Flat,
  holder: Holder,
  firmness: Firmness,
  side: 1 | -1,
  weight: number,
): void {
  const { ink } = pen
  const unit = edgeScale(pen.zoom) * pen.px
  const { colour } = EDGES[holder]
  ink.save()
  ink.fillStyle = colour
  ink.strokeStyle = colour
  ink.globalAlpha = weight * (firmness === 'contested' ? 0.055 : 0.08)
  for (const wide of [RIBBON, RIBBON * 0.5]) ribbon(pen, line, side * wide * unit)
  ink.globalAlpha = weight * PRESS[firmness] * 0.8
  ticks(pen, line, holder, SET[firmness], side, unit)
  ink.restore()
}

/** Fills between a line and itself moved `off` to its right. */
function ribbon(pen: Pen, line: Flat, off: number): void {
  const { ink } = pen
  for (const [from, to] of piecesInSight(pen, line, 0)) {
    ink.beginPath()
    for (let i = from; i <= to; i++) ink.lineTo(line[2 * i]!, line[2 * i + 1]!)
    for (let i = to; i >= from; i--) {
      const [a, b] = [2 * Math.max(0, i - 1), 2 * Math.min(line.length / 2 - 1, i + 1)]
      const [dx, dy] = [line[b]! - line[a]!, line[b + 1]! - line[a + 1]!]
      const part = off / (Math.hypot(dx, dy) || 1)
      ink.lineTo(line[2 * i]! - dy * part, line[2 * i + 1]! + dx * part)
    }
    ink.fill()
  }
}

function ticks(pen: Pen, line: Flat, holder: Holder, set: string, side: 1 | -1, unit: number): void {
  const { ink, left, right, top, bottom } = pen
  const { gap, long, lean, form } = EDGES[holder]
  const whole = lengthOf(line)
  ink.lineCap = 'butt'
  ink.lineWidth = (form === 'dot' ? 1.7 : 0.95) * unit
  ink.beginPath()
  const rail: number[] = []
  for (let k = 0; (k + 0.5) * gap * unit < whole; k++) {
    const at = (k + 0.5 + 0.24 * (tremble(k * 7 + 3) - 0.5)) * gap * unit
    const { x, y } = along(line, at)
    const on = set[k % set.length] === '1'
    if (k % PATH === 0) {
      ink.stroke()
      ink.beginPath()
    }
    if (x < left || x > right || y < top || y > bottom || !on) {
      rail.length = 0
      continue
    }
    const turn = easedTurn(line, at, 4 * unit)
    const [dx, dy] = [Math.cos(turn), Math.sin(turn)]
    const [nx, ny] = [-dy * side, dx * side]
    const far = long * unit * (form === 'uneven' && k % 2 ? 0.55 : 1) * (0.86 + 0.28 * tremble(k * 13 + 5))
    const spot = (along: number, deep: number) =>
      [x + dx * along + nx * deep, y + dy * along + ny * deep] as const
    if (form === 'dot') {
      const [px, py] = spot(0, unit * (k % 2 ? 2.1 : 4.4))
      ink.moveTo(px, py)
      ink.lineTo(px + dx * 0.9 * unit, py + dy * 0.9 * unit)
      continue
    }
    const one = (shift: number) => {
      ink.moveTo(...spot(shift, unit * 0.8))
      ink.lineTo(...spot(shift + far * lean, far))
    }
    one(0)
    if (form === 'pair') one(2.3 * unit)
    if (form !== 'railed') continue
    const end = spot(long * unit * lean, long * unit)
    if (rail.length === 2) {
      ink.moveTo(rail[0]!, rail[1]!)
      ink.lineTo(...end)
    }
    rail.splice(0, 2, ...end)
  }
  ink.stroke()
}

/** The direction of a line at a point, taken over a short reach so that strokes fan evenly at corners. */
function easedTurn(line: Flat, far: number, reach: number): number {
  const [a, b] = [along(line, Math.max(0, far - reach)), along(line, far + reach)]
  return Math.atan2(b.y - a.y, b.x - a.x)
}

/** A sample of a holder's edge, `wide` CSS pixels long from the origin, inward down. */
export function paintEdge(
  ink: CanvasRenderingContext2D,
  holder: Holder,
  wide: number,
  firmness: Firmness = 'firm',
): void {
  const all = { left: -9, top: -9, right: wide + 9, bottom: 99 }
  drawEdge({ ink, zoom: 1, px: 1, ...all }, [0, 0, wide, 0], holder, firmness, 1, 1)
}
