import type { Place } from '../../story/schema/place.ts'
import type { Rank } from './names.ts'
import { INK } from './palette.ts'
import { atPoint, face, letter, type Pen } from './pen.ts'
import type { Room } from './room.ts'
import { type Ink, SHAPES } from './shapes.ts'

/** The zoom from which passes and mountains carry their height. */
const HEIGHTS = 0.85

/** Half the width of a place's sign in CSS pixels. */
export function reachOf(rank: Rank, zoom: number): number {
  const grow = Math.min(1.5, Math.max(0.66, zoom ** 0.34))
  return (rank === 1 ? 5 : rank === 2 ? 4.2 : 3.2) * grow
}

/** Draws the conventional sign of a place, with the height of a pass, and takes its room. */
export function drawSign(
  pen: Pen,
  { kind, metres, position }: Place,
  rank: Rank,
  x: number,
  y: number,
  room: Room,
): void {
  const r = reachOf(rank, pen.zoom)
  room.take([[x / pen.px - r - 1, y / pen.px - r - 1, x / pen.px + r + 1, y / pen.px + r + 1]])
  const high = (kind === 'pass' || kind === 'mountain') && pen.zoom >= HEIGHTS
  const low = y / pen.px + r + 1
  if (high) room.take([[x / pen.px - 12, low, x / pen.px + 12, low + 10]])
  if (x < pen.left || x > pen.right || y < pen.top || y > pen.bottom) return
  atPoint(pen, x, y, () => {
    paintSign(pen.ink, kind, r, position !== 'estimated')
    if (!high) return
    pen.ink.font = face(9.5, 'italic')
    pen.ink.textAlign = 'center'
    pen.ink.textBaseline = 'middle'
    pen.ink.fillStyle = INK.black
    letter(pen.ink, String(metres), 0, r + 6, 2.6)
  })
}

/** One conventional sign at the origin, `r` half its width; an open one where the position is only estimated. */
export function paintSign(ink: Ink, kind: Place['kind'], r: number, sure = true): void {
  ink.fillStyle = INK.black
  ink.strokeStyle = INK.black
  ink.lineWidth = 1
  ink.lineJoin = 'miter'
  ink.lineCap = 'butt'
  SHAPES[kind](ink, r, sure)
}
