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

/** The title is never set smaller than this, in CSS pixels: in the far view it outgrows its own paper. */
const TITLE = [66, 34] as const
/** CSS pixels a name keeps from a block. */
const CLEAR = 5

/** The printed blocks no name may cover, in CSS pixels of the whole sheet, with a little paper about them. */
export function blocksOf({ cartouche, legend, inset }: Sheet, zoom: number): Box[] {
  const [left, top, , height] = cartouche.box
  const foot = (top + height) * zoom
  const title: Box = [left * zoom, foot - TITLE[1], left * zoom + TITLE[0], foot]
  const blocks = [cartouche, legend, inset].map(
    ({ box: [x, y, width, high] }): Box => [
      x * zoom - CLEAR,
      y * zoom - CLEAR,
      (x + width) * zoom + CLEAR,
      (y + high) * zoom + CLEAR,
    ],
  )
  return [...blocks, title]
}
