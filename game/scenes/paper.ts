import { insideFrame } from './frame.ts'
import type { Box } from './room.ts'
import type { Sheet } from './sheet.ts'

/** CSS pixels a name keeps from the neat line. */
const MARGIN = 2

/** Tells whether a box of CSS pixels of the whole sheet at `zoom` lies inside the neat line with a little to spare. */
export function insideNeatLine(sheet: Sheet, zoom: number): (box: Box) => boolean {
  const xs = sheet.frame.neat.filter((_, i) => i % 2 === 0)
  const ys = sheet.frame.neat.filter((_, i) => i % 2 === 1)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  // The frame is a bent rectangle: well inside its bounds nothing need be asked.
  const [dx, dy] = [(right - left) * 0.06, (bottom - top) * 0.06]
  const safe: Box = [left + dx, top + dy, right - dx, bottom - dy]
  return box => {
    const [x1, y1, x2, y2] = [
      (box[0] - MARGIN) / zoom,
      (box[1] - MARGIN) / zoom,
      (box[2] + MARGIN) / zoom,
      (box[3] + MARGIN) / zoom,
    ]
    if (x1 > safe[0] && y1 > safe[1] && x2 < safe[2] && y2 < safe[3]) return true
    for (const x of [x1, (x1 + x2) / 2, x2])
      if (!insideFrame(sheet, x, y1) || !insideFrame(sheet, x, y2)) return false
    return true
  }
}

/** The printed blocks no name may cover, in CSS pixels of the whole sheet. */
export function blocksOf(sheet: Sheet, zoom: number): Box[] {
  return [sheet.cartouche.box, sheet.legend.box, sheet.inset.box].map(
    ([left, top, width, height]): Box => [
      left * zoom,
      top * zoom,
      (left + width) * zoom,
      (top + height) * zoom,
    ],
  )
}
