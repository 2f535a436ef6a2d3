import { insideFrame } from './frame.ts'
import type { Flat, Sheet } from './sheet.ts'

/** A point in sheet units. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** Where the road out of the inset's country enters the sheet; null where it has none. */
export function entry(sheet: Sheet): Spot | null {
  for (const road of sheet.inset.roads)
    for (let i = 0; i < road.length; i += 2)
      if (insideFrame(sheet, road[i]!, road[i + 1]!)) return i === 0 ? null : crossing(sheet, road, i)
  return null
}

/** Where a line crosses the neat line before its point at `i`. */
function crossing(sheet: Sheet, line: Flat, i: number): Spot {
  let [out, within] = [0, 1]
  const at = (part: number): Spot => ({
    x: line[i - 2]! + (line[i]! - line[i - 2]!) * part,
    y: line[i - 1]! + (line[i + 1]! - line[i - 1]!) * part,
  })
  for (let step = 0; step < 10; step++) {
    const middle = (out + within) / 2
    const { x, y } = at(middle)
    if (insideFrame(sheet, x, y)) within = middle
    else out = middle
  }
  return at(within)
}
