import type { Holder } from '../../story/schema/place.ts'
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
function ribbon({ ink }: Pen, line: Flat, off: number): void {
  const moved: number[] = []
  for (let i = 0; i < line.length; i += 2) {
    const [a, b] = [Math.max(0, i - 2), Math.min(line.length - 2, i + 2)]
    const [dx, dy] = [line[b]! - line[a]!, line[b + 1]! - line[a + 1]!]
    const long = Math.hypot(dx, dy) || 1
    moved.push(line[i]! - (dy / long) * off, line[i + 1]! + (dx / long) * off)
  }
  ink.beginPath()
  for (let i = 0; i < line.length; i += 2) ink.lineTo(line[i]!, line[i + 1]!)
  for (let i = moved.length - 2; i >= 0; i -= 2) ink.lineTo(moved[i]!, moved[i + 1]!)
  ink.fill()
}

function ticks(pen: Pen, line: Flat, holder: Holder, set: string, side: 1 | -1, unit: number): void {
  const { ink, left, right, top, bottom } = pen
  const { gap, long, lean, form } = EDGES[holder]
  const whole = lengthOf(line)
  ink.lineCap = 'round'
  ink.lineWidth = 0.95 * unit
  ink.beginPath()
  const rail: number[] = []
  for (let k = 0; (k + 0.5) * gap * unit < whole; k++) {
    const { x, y, turn } = eased(line, (k + 0.5 + 0.24 * (tremble(k * 7 + 3) - 0.5)) * gap * unit, 4 * unit)
    const on = set[k % set.length] === '1'
    if (x < left || x > right || y < top || y > bottom || !on) {
      rail.length = 0
      continue
    }
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
  if (form === 'dot') ink.lineWidth = 1.7 * unit
  ink.stroke()
}

/** A point of a line, with its direction taken over a short reach so that strokes fan evenly at corners. */
function eased(line: Flat, far: number, reach: number): { x: number; y: number; turn: number } {
  const { x, y } = along(line, far)
  const [a, b] = [along(line, Math.max(0, far - reach)), along(line, far + reach)]
  return { x, y, turn: Math.atan2(b.y - a.y, b.x - a.x) }
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
