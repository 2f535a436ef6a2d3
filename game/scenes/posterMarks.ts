import { markScale, type Stand } from './marks.ts'
import { atPoint, type Pen } from './pen.ts'
import { seatMarks } from './seats.ts'
import { paintToken, TOKEN } from './tokens.ts'

/** Draws the marks straight onto the paper, seated as on the table, the weightiest last. */
export function drawMarks(pen: Pen, stands: readonly Stand[]): void {
  pen.ink.letterSpacing = '0px'
  const small = markScale(pen.zoom)
  for (const { stand, mark, set } of [...seatMarks(stands, pen.zoom).values()].reverse())
    atPoint(pen, stand.x, stand.y, () => {
      pen.ink.scale(small, small)
      pen.ink.translate(-TOKEN.foot, -(TOKEN.height + set.lift))
      paintToken(pen.ink, mark, true, true, set)
    })
}
