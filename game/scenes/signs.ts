import type { Place } from '../../story/schema/place.ts'
import type { Rank } from './names.ts'
import { INK } from './palette.ts'
import { atPoint, face, letter, type Pen } from './pen.ts'
import { type Ink, SHAPES } from './shapes.ts'

/** The zoom from which passes and mountains carry their height. */
const HEIGHTS = 0.85
/** Half the width of a height and how deep it hangs under its sign, in CSS pixels. */
const FIGURES = { half: 12, deep: 10 } as const

/** Half the width of a place's sign in CSS pixels. */
export function reachOf(rank: Rank, zoom: number): number {
  const grow = Math.min(1.5, Math.max(0.66, zoom ** 0.34))
  return (rank === 1 ? 5 : rank === 2 ? 4.2 : 3.2) * grow
}

/** The paper the sign of a place covers about its middle, with the height of a pass under it, in CSS pixels. */
export function signRoom(
  { kind }: Place,
  rank: Rank,
  zoom: number,
): readonly [number, number, number, number] {
  const r = reachOf(rank, zoom) + 1
  const high = (kind === 'pass' || kind === 'mountain') && zoom >= HEIGHTS
  return high ? [-FIGURES.half, -r, FIGURES.half, r + FIGURES.deep] : [-r, -r, r, r]
}

/** Draws the conventional sign of a place, with the height of a pass, where any of it lies on the part that is drawn. */
export function drawSign(
  pen: Pen,
  { kind, metres, position }: Place,
  rank: Rank,
  x: number,
  y: number,
): void {
  const r = reachOf(rank, pen.zoom)
  const far = (4 * r + FIGURES.half) * pen.px
  if (x < pen.left - far || x > pen.right + far || y < pen.top - far || y > pen.bottom + far) return
  atPoint(pen, x, y, () => {
    paintSign(pen.ink, kind, r, position !== 'estimated')
    if ((kind !== 'pass' && kind !== 'mountain') || pen.zoom < HEIGHTS) return
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
