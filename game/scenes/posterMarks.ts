import { APART, boxesOf, MARK_NAMED, markScale, type Stand } from './marks.ts'
import { atPoint, type Pen } from './pen.ts'
import { Room } from './room.ts'
import { paintToken, TOKEN } from './tokens.ts'

/** The marks as the table has them at this zoom, each with the number of marks to its left at the same spot. */
export function besides(stands: readonly Stand[]): { readonly stand: Stand; readonly beside: number }[] {
  const at = new Map<string, number>()
  return stands.map(stand => {
    const spot = `${Math.round(stand.x)},${Math.round(stand.y)}`
    const beside = at.get(spot) ?? 0
    at.set(spot, beside + 1)
    return { stand, beside }
  })
}

/** Draws the marks straight onto the paper, the weightiest last and none over a weightier one. */
export function drawMarks(pen: Pen, stands: readonly Stand[]): void {
  // Letters spaced for ranges and rivers leave their spacing on the canvas.
  pen.ink.letterSpacing = '0px'
  const room = new Room()
  const small = markScale(pen.zoom)
  const set = besides(stands).filter(({ stand, beside }) => {
    const boxes = boxesOf(stand, pen.zoom, beside)
    if (!room.free(boxes.slice(0, 1)) && stand.mark.shape !== 'pasha') return false
    room.take(boxes)
    return true
  })
  for (const { stand, beside } of set.reverse())
    atPoint(pen, stand.x, stand.y, () => {
      pen.ink.scale(small, small)
      pen.ink.translate(beside * APART - TOKEN.foot, -TOKEN.height)
      paintToken(pen.ink, stand.mark, pen.zoom >= MARK_NAMED)
    })
}
