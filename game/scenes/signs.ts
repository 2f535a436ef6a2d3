import type { Place } from '../../story/schema/place.ts'
import type { Rank } from './names.ts'
import { INK } from './palette.ts'
import { atPoint, type Pen } from './pen.ts'
import type { Room } from './room.ts'

/** Half the width of a place's sign in CSS pixels. */
export function reachOf(rank: Rank, zoom: number): number {
  const grow = Math.min(1.25, Math.max(0.7, zoom ** 0.3))
  return (rank === 1 ? 5 : rank === 2 ? 4 : 3) * grow
}

/** Draws the conventional sign of a place and takes its room. */
export function drawSign(
  pen: Pen,
  { kind, district }: Place,
  rank: Rank,
  x: number,
  y: number,
  room: Room,
): void {
  const r = reachOf(rank, pen.zoom)
  room.take([[x / pen.px - r - 1, y / pen.px - r - 1, x / pen.px + r + 1, y / pen.px + r + 1]])
  if (x < pen.left || x > pen.right || y < pen.top || y > pen.bottom) return
  atPoint(pen, x, y, () => (district === null ? westward : SIGNS[kind])(pen.ink, r))
}

/** One conventional sign at the origin, `r` half its width. */
export const paintSign = (ink: CanvasRenderingContext2D, kind: Place['kind'], r: number): void =>
  SIGNS[kind](ink, r)

type Sign = (ink: CanvasRenderingContext2D, r: number) => void

const dark = (ink: CanvasRenderingContext2D) => {
  ink.fillStyle = INK.black
  ink.strokeStyle = INK.black
  ink.lineWidth = 1.1
  ink.lineJoin = 'miter'
}

/** An arrow off the paper, for a town that lies beyond its western edge. */
const westward: Sign = (ink, r) => {
  dark(ink)
  ink.lineWidth = 1.4
  ink.beginPath()
  ink.moveTo(r, 0)
  ink.lineTo(-r * 1.6, 0)
  ink.moveTo(-r * 0.7, -r * 0.7)
  ink.lineTo(-r * 1.6, 0)
  ink.lineTo(-r * 0.7, r * 0.7)
  ink.stroke()
}

const SIGNS: Readonly<Record<Place['kind'], Sign>> = {
  /** Blocks of houses cut by two streets. */
  town(ink, r) {
    dark(ink)
    ink.fillStyle = INK.paper
    ink.fillRect(-r - 1, -r - 1, 2 * r + 2, 2 * r + 2)
    ink.fillStyle = INK.black
    const b = r - 0.8
    for (const [sx, sy] of [
      [-1, -1],
      [1, -1],
      [-1, 1],
      [1, 1],
    ] as const)
      ink.fillRect(sx > 0 ? 0.8 : -r, sy > 0 ? 0.8 : -r, b, b)
  },
  /** A square with its corners thrown out. */
  fort(ink, r) {
    dark(ink)
    const out = r * 1.12
    const cut = r * 0.52
    ink.beginPath()
    for (const [sx, sy] of [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ] as const) {
      const first = sx === sy ? [sx * cut, sy * r * 0.8] : [sx * r * 0.8, sy * cut]
      const last = sx === sy ? [sx * r * 0.8, sy * cut] : [sx * cut, sy * r * 0.8]
      const [a, b] = sx === sy ? [last, first] : [last, first]
      ink.lineTo(a[0]!, a[1]!)
      ink.lineTo(sx * out, sy * out)
      ink.lineTo(b[0]!, b[1]!)
    }
    ink.closePath()
    ink.strokeStyle = INK.paper
    ink.lineWidth = 2.4
    ink.stroke()
    ink.fill()
  },
  /** A few houses. */
  village(ink, r) {
    dark(ink)
    ink.fillRect(-r, -r * 0.2, r * 0.9, r * 0.9)
    ink.fillRect(r * 0.15, -r * 0.95, r * 0.8, r * 0.8)
    ink.fillRect(r * 0.2, r * 0.3, r * 0.7, r * 0.55)
  },
  /** The two brackets of a saddle. */
  pass(ink, r) {
    dark(ink)
    ink.lineWidth = 1.4
    ink.beginPath()
    ink.arc(-r * 1.5, 0, r * 1.15, -0.9, 0.9)
    ink.stroke()
    ink.beginPath()
    ink.arc(r * 1.5, 0, r * 1.15, Math.PI - 0.9, Math.PI + 0.9)
    ink.stroke()
  },
  /** Dots across the water. */
  ford(ink, r) {
    dark(ink)
    ink.strokeStyle = INK.black
    ink.beginPath()
    ink.arc(0, 0, r, 0, 7)
    ink.fillStyle = INK.paper
    ink.fill()
    ink.stroke()
    ink.fillStyle = INK.water
    for (const at of [-0.5, 0.05, 0.6]) ink.fillRect(at * r - 0.6, -0.6, 1.2, 1.2)
  },
  /** Two abutments and the way between. */
  bridge(ink, r) {
    dark(ink)
    ink.beginPath()
    for (const side of [-1, 1]) {
      ink.moveTo(-r * 1.2, side * r)
      ink.lineTo(-r * 0.6, side * r * 0.5)
      ink.lineTo(r * 0.6, side * r * 0.5)
      ink.lineTo(r * 1.2, side * r)
    }
    ink.stroke()
  },
  mountain(ink, r) {
    dark(ink)
    ink.beginPath()
    ink.moveTo(0, -r)
    ink.lineTo(r, r * 0.8)
    ink.lineTo(-r, r * 0.8)
    ink.closePath()
    ink.fill()
  },
  /** Open country has a name and no mark. */
  country() {},
}
