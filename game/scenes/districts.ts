import type { Content } from '../../story/schema/content.ts'
import type { Holder } from '../../story/schema/place.ts'
import type { World } from '../sim/world.ts'
import { INK } from './palette.ts'
import { inSight, lay, type Pen, tremble } from './pen.ts'
import type { Flat, Sheet } from './sheet.ts'

interface Edge {
  readonly colour: string
  /** CSS pixels from one stroke to the next, and how long a stroke is. */
  readonly gap: number
  readonly long: number
  /** How far a stroke leans along the border, as a part of its length. */
  readonly lean: number
  readonly form: 'stroke' | 'cross' | 'dot' | 'pair'
}

/** The pencil each holder's edge is hatched with; no two look alike without colour. */
const EDGES: Readonly<Record<Holder, Edge>> = {
  reds: { colour: INK.red, gap: 4.2, long: 8, lean: 0.8, form: 'stroke' },
  republic: { colour: INK.red, gap: 10, long: 6, lean: 0, form: 'stroke' },
  pasha: { colour: INK.blue, gap: 9, long: 6.5, lean: 0.5, form: 'cross' },
  chiefs: { colour: INK.chief, gap: 6.5, long: 6, lean: 0, form: 'dot' },
  matcha: { colour: INK.green, gap: 11, long: 6.5, lean: 0, form: 'pair' },
  afghans: { colour: INK.green, gap: 5, long: 5, lean: -0.8, form: 'stroke' },
}

/** A district's closed outline as one line. */
export function ringOf(sheet: Sheet, walk: readonly number[]): Flat {
  const ring: number[] = []
  for (const step of walk) {
    const { line } = sheet.arcs[step < 0 ? -1 - step : step]!
    if (step >= 0) ring.push(...line)
    else for (let i = line.length - 2; i >= 0; i -= 2) ring.push(line[i]!, line[i + 1]!)
  }
  return ring
}

/**
 * Who holds each district, hatched inside its edge, and whom its villages would feed, as a wash: violet for the rising,
 * red for the Reds, with wedges by the name that say the same without colour.
 */
export function drawDistricts(pen: Pen, sheet: Sheet, content: Content, world: World): void {
  const { ink, px } = pen
  for (const { id, walk } of sheet.districts) {
    const district = content.districts.find(one => one.id === id)
    const state = world.districts[id] ?? district?.start
    const ring = ringOf(sheet, walk)
    if (!state || !inSight(pen, ring)) continue
    const played = district?.role === 'play'
    const edge = EDGES[state.holder]
    ink.save()
    ink.beginPath()
    lay(ink, ring)
    ink.closePath()
    ink.clip()
    if (played) {
      ink.globalAlpha = Math.min(0.08, Math.abs(state.support) / 850)
      ink.fillStyle = state.support >= 0 ? INK.blue : INK.red
      ink.fill()
    }
    const grow = Math.min(1.2, Math.max(0.36, 1.15 * pen.zoom ** 0.5))
    ink.globalAlpha = played ? 0.17 : 0.1
    ink.strokeStyle = edge.colour
    ink.lineWidth = 2 * edge.long * grow * px
    ink.stroke()
    ink.globalAlpha = played ? 0.66 : 0.42
    hatch(pen, ring, edge, grow * px)
    ink.restore()
  }
  borders(pen, sheet)
}

/** Strokes inward from the border, one after another, as a pencil sets them. */
function hatch(pen: Pen, ring: Flat, { colour, gap, long, lean, form }: Edge, unit: number): void {
  const { ink, left, right, top, bottom } = pen
  const side = turnsRight(ring) ? 1 : -1
  ink.strokeStyle = colour
  ink.fillStyle = colour
  ink.lineCap = 'round'
  ink.lineWidth = 1.15 * unit
  ink.beginPath()
  let left0 = gap * unit * 0.5
  for (let i = 2; i < ring.length; i += 2) {
    const [ax, ay] = [ring[i - 2]!, ring[i - 1]!]
    const step = Math.hypot(ring[i]! - ax, ring[i + 1]! - ay)
    if (step === 0) continue
    const dx = (ring[i]! - ax) / step
    const dy = (ring[i + 1]! - ay) / step
    for (; left0 < step; left0 += gap * unit) {
      const x = ax + dx * left0
      const y = ay + dy * left0
      if (x < left || x > right || y < top || y > bottom) continue
      const far = long * unit * (0.86 + 0.28 * tremble(Math.round(x * 3 + y * 7)))
      const [nx, ny] = [-dy * side, dx * side]
      if (form === 'dot') {
        ink.moveTo(x + nx * far * 0.62 + 1.2 * unit, y + ny * far * 0.62)
        ink.arc(x + nx * far * 0.62, y + ny * far * 0.62, 0.8 * unit, 0, 7)
        continue
      }
      const one = (shift: number, slant: number) => {
        const [fx, fy] = [x + dx * shift, y + dy * shift]
        ink.moveTo(fx + nx * unit, fy + ny * unit)
        ink.lineTo(fx + nx * far + dx * far * slant, fy + ny * far + dy * far * slant)
      }
      one(0, lean)
      if (form === 'cross') one(far * lean, -lean)
      if (form === 'pair') one(2.6 * unit, lean)
    }
    left0 -= step
  }
  ink.stroke()
}

function turnsRight(ring: Flat): boolean {
  let area = 0
  for (let i = 2; i < ring.length; i += 2) area += ring[i - 2]! * ring[i + 1]! - ring[i]! * ring[i - 1]!
  return area > 0
}

/** A sample of a holder's edge along a straight line, in the pen's own pixels. */
export function edgeSample(pen: Pen, holder: Holder, x: number, y: number, wide: number): void {
  const { ink, px } = pen
  const edge = EDGES[holder]
  ink.save()
  ink.globalAlpha = 0.17
  ink.fillStyle = edge.colour
  ink.fillRect(x, y, wide, edge.long * px)
  ink.globalAlpha = 0.8
  // A flat ring, walked so that inward is down.
  hatch(pen, [x, y, x + wide, y, x + wide, y + 1e-3], edge, px)
  ink.restore()
}

/** Borders once each, dash and dot. */
function borders({ ink, px, zoom }: Pen, { arcs }: Sheet): void {
  ink.save()
  ink.strokeStyle = INK.black
  ink.globalAlpha = 0.62
  ink.lineWidth = Math.min(1.2, 0.7 + 0.4 * zoom) * px
  ink.setLineDash([7 * px, 3 * px, 1.4 * px, 3 * px])
  ink.beginPath()
  for (const { line, frame, limit } of arcs) {
    // A frontier has its own sign.
    if (frame || limit) continue
    ink.moveTo(line[0]!, line[1]!)
    lay(ink, line)
  }
  ink.stroke()
  ink.restore()
}
